using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Services;

/// <summary>A service's filing number is that of its own kind: an app once filed as a website is filed again (服务备案号种类).</summary>
public sealed class FilingNumberIsOfThisKind : IRule
{
    private static readonly Dictionary<FilingKind, (string Mark, string Name)> Marks = new()
    {
        [FilingKind.Website] = ("", "网站"),
        [FilingKind.App] = ("A", "APP"),
        [FilingKind.MiniProgram] = ("X", "小程序"),
        [FilingKind.QuickApp] = ("K", "快应用"),
    };

    public RuleDescriptor Descriptor { get; } = new("R-008", Severity.Blocking, "服务备案号不是这一类服务的（曾以网站备案的 APP 须重新备案）", "摩云企服备案问答；华为云 doc_0109、doc_0115（2025-12）")
    {
        Kinds = [.. Marks.Keys],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var (mark, name) = Marks[facts.Form.Kind!.Value];
        foreach (var service in ServiceFacts.Of(facts).Where(s => !string.IsNullOrWhiteSpace(s.Form.FilingNumber)))
        {
            var number = IcpNumber.Parse(service.Form.FilingNumber);
            if (number is null)
                yield return Finding(service, "写法不对，应像“鲁ICP备12345678号-1”，请核对。", Severity.Warning);
            else if (number.Serial is null)
                yield return Finding(service, $"是主体备案号，服务备案号在后面还有“-1{mark}”这样的序号，请补全。", Severity.Warning);
            else if (number.ServiceMark != mark)
                yield return facts.Form.Kind == FilingKind.App && number.ServiceMark.Length == 0
                    ? Finding(service, "是网站的备案号。以前按网站备案过的 APP 不能沿用，须按 APP 重新备案，备案号末尾为 A。请改为新增服务并清空这一项。", null)
                    : Finding(service, $"末尾是“{(number.ServiceMark.Length == 0 ? "数字" : number.ServiceMark)}”，{name}的备案号末尾应为“{(mark.Length == 0 ? "数字" : mark)}”，请核对是不是填成了其他服务的。", null);
        }
    }

    private Finding Finding(ServiceFacts service, string statement, Severity? severity) =>
        Descriptor.Finding($"{service.Pointer}/filingNumber", $"{service.Title}的服务备案号“{service.Form.FilingNumber}”{statement}", severity) with { FormValue = service.Form.FilingNumber };
}
