using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>The mailing address lies in the province of the certificate address (通信地址与证件住所同省).</summary>
public sealed class MailingAddressIsInProvince : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-121", Severity.Blocking, "通信地址与证件住所不在同一省份", "阿里云备案问答、腾讯云（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var subject = facts.Form.Subject;
        // The form's own address first; the certificate's where the form has none.
        var field = facts.Certificate?.Field(FieldNames.Address);
        var isForms = !string.IsNullOrWhiteSpace(subject?.CertificateAddress);
        var certificate = isForms ? subject!.CertificateAddress : field?.Value;
        if (RegionOf(subject?.MailingAddress) is not { } mailing || RegionOf(certificate) is not { } home || mailing.ProvinceCode == home.ProvinceCode)
            yield break;
        var isCertain = isForms || field?.IsConfirmed == true;
        yield return Descriptor.Finding(
            "/subject/mailingAddress",
            $"通信地址“{subject!.MailingAddress}”在{mailing.Province}，证件住所“{certificate}”在{home.Province}。单位的通信地址应与证件住所在同一省份，请更正。",
            isCertain ? null : Severity.Warning,
            isForms || field is null ? [] : [field.Evidence]) with
        {
            FormValue = subject.MailingAddress,
            DocumentValue = isForms ? null : certificate,
        };
    }

    private static AddressRegion? RegionOf(string? address) =>
        string.IsNullOrWhiteSpace(address) ? null : AdministrativeDivisions.Find(CanonicalText.Of(address));
}
