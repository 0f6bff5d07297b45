using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>An organization files in the province of its certificate (单位不跨省备案).</summary>
public sealed class CertificateIsOfProvince : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-019", Severity.Blocking, "证件所在省份与备案省份不同", "腾讯云跨省备案驳回说明（2021）、华为云（2025-12）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (Applicant.RegionOf(facts.Form.Province) is not { } chosen)
            yield break;
        var field = facts.Certificate?.Field(FieldNames.Address);
        if (Applicant.RegionOf(field?.Value) is { } printed)
        {
            if (printed.ProvinceCode != chosen.ProvinceCode)
                yield return Finding(facts, $"{field!.Document.Title}上的住所“{field.Value}”在{printed.Province}", field.IsConfirmed ? null : Severity.Warning, printed.Province, field.Evidence);
        }
        else if (Applicant.RegionOf(facts.Form.Subject?.CertificateAddress) is { } stated)
        {
            if (stated.ProvinceCode != chosen.ProvinceCode)
                yield return Finding(facts, $"备案表的证件住所“{facts.Form.Subject!.CertificateAddress}”在{stated.Province}", null, null);
        }
        else if (SubjectCode.BestOf(facts) is { } code && AdministrativeDivisions.ProvinceNameOf(UnifiedSocialCreditCode.RegionOf(code.Code)) is { } registered && registered != chosen.Province)
        {
            // Who moves to another province keeps the code.
            yield return Finding(facts, $"统一社会信用代码“{code.Code}”是在{registered}登记的", Severity.Warning, registered, [.. code.AllEvidence]);
        }
    }

    private Finding Finding(FilingFacts facts, string statement, Severity? severity, string? document, params Evidence[] evidence) =>
        Descriptor.Finding("/province", $"备案省份是“{facts.Form.Province}”，但{statement}。单位不能跨省备案，请改选证件所在的省份，或核对证件。", severity, evidence) with
        {
            FormValue = facts.Form.Province,
            DocumentValue = document,
        };
}
