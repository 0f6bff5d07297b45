using System.Security.Cryptography;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Apps;

/// <summary>A certificate's fingerprint has the length of its system's digest and is that of the certificate (证书指纹).</summary>
public sealed class FingerprintFitsSystem : IRule
{
    private const int Md5 = 32;
    private const int Sha1 = 40;
    private const int Sha2 = 64;

    public RuleDescriptor Descriptor { get; } = new("R-152", Severity.Blocking, "证书指纹的长度与运行平台不符，或与签名证书不一致", "华为云 doc_0121（2025-12）、火数云 APP 备案帮助") { Kinds = [FilingKind.App] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var platform in ServiceFacts.Of(facts).SelectMany(s => s.Platforms).Where(p => !string.IsNullOrWhiteSpace(p.Form.Fingerprint)))
        {
            var (text, hex) = (platform.Form.Fingerprint!, SigningMaterial.Hex(platform.Form.Fingerprint!));
            if (hex is null)
                yield return Finding($"含有十六进制以外的字符。指纹只有 0-9 和 A-F，请核对是不是填错了栏目。");
            else if (Expected(platform.Form.Os) is { Lengths: { } lengths, Name: { } name } && !lengths.Contains(hex.Length))
                yield return Finding($"有{hex.Length}位，{platform.Title}应填{name}。{(hex.Length is Sha1 or Sha2 or Md5 ? $"填的像是 {NameOf(hex.Length)}，请换成对应的指纹。" : "请重新复制，不要漏字符。")}");
            else if (platform.Form.Certificate is { } pasted && SigningMaterial.CertificateOf(pasted) is { } certificate && !Digests(certificate.RawData).Contains(hex))
                yield return Finding("与所填签名证书算出的指纹不同。请核对证书和指纹是不是同一个签名的。");

            Finding Finding(string statement) => Descriptor.Finding($"{platform.Pointer}/fingerprint", $"{platform.Title}的证书指纹{statement}") with { FormValue = text };
        }
    }

    private static (int[] Lengths, string Name)? Expected(string? os) => os switch
    {
        "android" => ([Md5], $"签名证书的 MD5（{Md5}位十六进制）"),
        "ios" => ([Sha1], $"证书的 SHA-1（{Sha1}位十六进制）"),
        // Providers disagree on the digest for HarmonyOS.
        "harmony" => ([Md5, Sha1, Sha2], "证书指纹（MD5、SHA-1 或 SHA-256）"),
        _ => null,
    };

    private static string NameOf(int length) => length == Md5 ? "MD5" : length == Sha1 ? "SHA-1" : "SHA-256";

    // Fingerprints, not signatures: weak digests are what the filing asks for.
#pragma warning disable CA5350, CA5351
    private static string[] Digests(byte[] certificate) => [Convert.ToHexString(MD5.HashData(certificate)), Convert.ToHexString(SHA1.HashData(certificate)), Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(certificate))];
#pragma warning restore CA5350, CA5351
}
