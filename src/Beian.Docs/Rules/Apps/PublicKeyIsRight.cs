using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Apps;

/// <summary>The public key can be read as one and is that of the certificate (公钥).</summary>
public sealed class PublicKeyIsRight : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-154", Severity.Blocking, "公钥不能识别，或与签名证书不一致", "推断：按 RSA、EC 公钥格式校验") { Kinds = [FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var platform in ServiceFacts.Of(facts).SelectMany(s => s.Platforms).Where(p => !string.IsNullOrWhiteSpace(p.Form.PublicKey)))
        {
            var key = SigningMaterial.KeyOf(platform.Form.PublicKey!);
            if (key is null)
                yield return Finding(WhyNot(platform.Form.PublicKey!));
            else if (platform.Form.Certificate is { } pasted && SigningMaterial.CertificateOf(pasted) is { } certificate && SigningMaterial.KeyOf(certificate) is { } own && !own.AsSpan().SequenceEqual(key))
                yield return Finding("与所填签名证书中的公钥不同。请核对证书和公钥是不是同一个签名的。");

            Finding Finding(string statement) => Descriptor.Finding($"{platform.Pointer}/publicKey", $"{platform.Title}的公钥{statement}") with { FormValue = platform.Form.PublicKey };
        }
    }

    private static string WhyNot(string text) =>
        text.Contains("PRIVATE KEY", StringComparison.Ordinal)
            ? "填的是私钥。私钥绝不能外传，请立即从表中删去，改填公钥，并考虑更换签名。"
            : SigningMaterial.CertificateOf(text) is not null
                ? "填的是整张证书。请改填公钥，证书可以填在“签名证书”一项。"
                : SigningMaterial.Bytes(text) is null ? "含有十六进制或 Base64 以外的字符，不能识别。请重新复制完整的公钥。" : "不是完整的 RSA 或 EC 公钥，可能复制时漏了一段。请重新复制。";
}
