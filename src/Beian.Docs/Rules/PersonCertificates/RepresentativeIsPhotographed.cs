using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>Reminds of the photo of a 法定代表人 from another province, holding ID and license (内蒙古).</summary>
public sealed class RepresentativeIsPhotographed : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-055", Severity.Info, "外省法定代表人须提交手持证件照（内蒙古）", "腾讯云内蒙古管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
        IsReminder = true,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (!facts.Province.People.RepresentativeFromElsewhereNeedsPhoto || LegalRepresentatives.Of(facts) is not { } representatives)
            yield break;
        var person = facts.People.FirstOrDefault(p => representatives.Includes(p) == true);
        if (person is null || Birth.Of(person) is not { } birth || AdministrativeDivisions.ProvinceNameOf(birth.Number) == facts.Province.Name)
            yield break;
        yield return Descriptor.Finding(
            $"{person.Pointer}/idNumber",
            $"{representatives.Title}“{person.AnyName}”的身份证不是本区的，{facts.Province.Name}管局要求提交本人手持身份证和营业执照的照片。",
            null,
            birth.Evidence).OfProvince(facts.Province, facts.Province.People.RepresentativeFromElsewhereNeedsPhoto);
    }
}
