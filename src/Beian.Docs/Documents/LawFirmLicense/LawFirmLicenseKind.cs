using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.LawFirmLicense;

/// <summary>律师事务所执业许可证</summary>
public sealed class LawFirmLicenseKind() : CertificateKind(Profile)
{
    /// <summary>What tells it, and its items.</summary>
    public static CertificateProfile Profile { get; } = new(DocumentKinds.LawFirmLicense, LawFirmLicenseLabels.All)
    {
        Categories = ["31"],
        NameSentence = LoosePattern.Of(@"^ ?(?<value>[\p{IsCJKUnifiedIdeographs}()]{4,40}?(?:律师事务所|分所)) ?_* ?(?:, ?(?:符合|系|是|经)|符合 ?《)"),
        Telling = ["律师事务所名称", "组织形式", "设立资产", "批准文号", "批准日期", "主管机关"],
    };
}
