using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>Reminds of the 证照编号 where the province wants to see it (上海).</summary>
public sealed class LicenseShowsSerial : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-032", Severity.Info, "营业执照没有证照编号（上海）", "腾讯云上海管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
        IsReminder = true,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.Province.Subject.NeedsLicenseSerial && facts.Certificate is { Kind: DocumentKinds.BusinessLicense } certificate
        ? [Descriptor.Finding(
            SubjectCode.Pointer, $"{facts.Province.Name}管局要求营业执照上既有统一社会信用代码、又有证照编号，请目视确认。", null, certificate.First.Evidence).OfProvince(facts.Province, facts.Province.Subject.NeedsLicenseSerial)]
        : [];
}
