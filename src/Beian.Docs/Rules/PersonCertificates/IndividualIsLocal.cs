using Beian.Docs.Documents;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>People who file for themselves are of the province, or prove that they live there (外省身份证).</summary>
public sealed class IndividualIsLocal : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-056", Severity.Blocking, "个人身份证不是本省的，当地不受理或须提交居住证明", "腾讯云各省管局要求（2021、2022）、华为云（2025-12）、微信小程序备案接口说明")
    {
        Scope = RuleScope.Individuals,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Province.Name.Length == 0 || HomeOf(facts) is not { } home || home.Province == facts.Province.Name)
            yield break;
        var province = facts.Province;
        var proofs = province.People.LocalProofs.Count == 0 ? "居住证等居住证明" : string.Join("、", province.People.LocalProofs) + "等证明之一";
        var hasPermit = facts.OfKind(DocumentKinds.ResidencePermit).Any();
        var (severity, advice) = province.People.IndividualsFromElsewhere switch
        {
            ElsewherePolicy.LocalOnly => (home.IsCertain ? Severity.Blocking : Severity.Warning, $"{province.Name}管局只受理本省身份证，请到{home.Province}备案。"),
            ElsewherePolicy.WithProof when hasPermit => (Severity.Info, $"材料中已有居住证，请确认符合{province.Name}管局的要求。"),
            ElsewherePolicy.WithProof => (Severity.Warning, $"{province.Name}管局要求提交{proofs}，请确认已经备齐。"),
            ElsewherePolicy.Anyone => (Severity.Info, $"{province.Name}管局可以受理。"),
            _ => (Severity.Info, $"{province.Name}管局是否受理没有查到，请先向接入商确认是否要居住证。"),
        };
        yield return Descriptor.Finding(
            "/subject/principal/idNumber", $"个人备案的省份是{province.Name}，“{facts.Principal.AnyName}”的身份证是{home.Province}的。{advice}", severity, home.Evidence)
            .OfProvince(facts.Province, facts.Province.People.IndividualsFromElsewhere);
    }

    // The number keeps the place of first issue; the address tells where they are registered now.
    private static (string Province, bool IsCertain, Evidence[] Evidence)? HomeOf(FilingFacts facts)
    {
        if (facts.Principal is { Card: { } card, IsCardSure: true } && card.Front.Field(FieldNames.Address) is { Value: { } address } field && Applicant.RegionOf(address) is { } region)
            return (region.Province, field.IsConfirmed, [field.Evidence]);
        return Birth.Of(facts.Principal) is { } birth && AdministrativeDivisions.ProvinceNameOf(birth.Number) is { } province ? (province, false, birth.Evidence) : null;
    }
}
