using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Apps;

/// <summary>The package has a name of its own and is signed for release, not for debugging (包名与正式签名).</summary>
public sealed partial class PackageIsReleased : IRule
{
    private const string Debug = "Android Debug";

    private static readonly string[] Placeholders = ["com.example.", "com.android.", "com.test.", "io.dcloud.h"];

    public RuleDescriptor Descriptor { get; } = new("R-153", Severity.Blocking, "使用调试证书，或包名写法不对", "推断：安卓调试证书的使用者固定为 CN=Android Debug") { Kinds = [FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var (form, pointer, title) in ServiceFacts.Of(facts).SelectMany(s => s.Platforms))
        {
            var subject = form.CertificateSubject ?? (form.Certificate is { } pasted ? SigningMaterial.CertificateOf(pasted)?.Subject : null);
            if (subject?.Contains(Debug, StringComparison.OrdinalIgnoreCase) == true)
                yield return Descriptor.Finding(
                    form.CertificateSubject is null ? $"{pointer}/certificate" : $"{pointer}/certificateSubject",
                    $"{title}填的是调试证书（{Debug}），不能用来备案。请用正式发布的签名证书，重新填写公钥和指纹。") with
                { FormValue = subject };
            if (form.PackageName is not { } name || string.IsNullOrWhiteSpace(name))
                continue;
            if (!Name().IsMatch(name))
                yield return Descriptor.Finding($"{pointer}/packageName", $"{title}的包名“{name}”写法不对，应像 cn.sample.app，由英文字母、数字和点组成。请从安装包中核对。", Severity.Warning) with { FormValue = name };
            else if (Placeholders.FirstOrDefault(p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase)) is { } placeholder)
                yield return Descriptor.Finding($"{pointer}/packageName", $"{title}的包名“{name}”以“{placeholder}”开头，像是开发工具的默认值。请确认是正式包名。", Severity.Warning) with { FormValue = name };
        }
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
