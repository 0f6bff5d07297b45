using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>The mailing address lies in the city of the certificate address where the province wants it (通信地址与证件住所同市).</summary>
public sealed class MailingAddressIsInCity : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-122", Severity.Blocking, "通信地址与证件住所不在同一城市（河北、河南、贵州、广东）", "华为云（2025-12）、腾讯云广东管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (!facts.Province.Contacts.SameCity)
            yield break;
        var subject = facts.Form.Subject;
        var field = facts.Certificate?.Field(FieldNames.Address);
        var isForms = !string.IsNullOrWhiteSpace(subject?.CertificateAddress);
        var certificate = isForms ? subject!.CertificateAddress : field?.Value;
        // Another province is R-121's; an address that does not say its city cannot be compared.
        if (Applicant.RegionOf(subject?.MailingAddress) is not { CityCode: { } city } mailing || Applicant.RegionOf(certificate) is not { CityCode: { } home } at
            || mailing.ProvinceCode != at.ProvinceCode || city == home)
            yield break;
        yield return Descriptor.Finding(
            "/subject/mailingAddress",
            $"通信地址“{subject!.MailingAddress}”在{mailing.City}，证件住所“{certificate}”在{at.City}。{facts.Province.Name}管局要求单位的通信地址与证件住所在同一城市，请更正。",
            isForms || field?.IsConfirmed == true ? null : Severity.Warning,
            isForms || field is null ? [] : [field.Evidence]).OfProvince(facts.Province, facts.Province.Contacts.SameCity) with
        {
            FormValue = subject.MailingAddress,
        };
    }
}
