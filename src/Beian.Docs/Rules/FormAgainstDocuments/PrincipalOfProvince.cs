using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>Who may be principal in the province (当地对主体负责人的要求): the part of R-066 that is the province's word.</summary>
internal static class PrincipalOfProvince
{
    public static IEnumerable<Finding> Check(FilingFacts facts, RuleDescriptor rule)
    {
        if (facts.IsIndividual || LegalRepresentatives.Of(facts) is not { IsCertain: true } representatives)
            return [];
        var isAnother = representatives.Includes(facts.Principal) == false && !representatives.IsNear(facts.Principal);
        return isAnother ? [.. Principal(facts, rule, representatives), .. Services(facts, rule)] : [];
    }

    private static IEnumerable<Finding> Principal(FilingFacts facts, RuleDescriptor rule, LegalRepresentatives representatives)
    {
        var people = facts.Province.People;
        var isContested = facts.Province.ConflictOf(facts.Province.People.PrincipalMustBeLegalRepresentative) is not null;
        var isExempt = (people.AgenciesMayAuthorize && Applicant.IsAgency(facts)) || (people.ForeignRepresentativeMustAuthorize && IsFromAbroad(facts));
        if (isExempt || (!people.PrincipalMustBeLegalRepresentative && !isContested))
            yield break;
        var isHard = people.PrincipalMustBeLegalRepresentative && !people.AuthorizedPrincipalRunsServices && !people.AgenciesMayAuthorize
            && facts.Form.Operation is FilingOperation.First or FilingOperation.AddService && IsSurelyFromHere(facts, representatives);
        yield return rule.Finding(
            "/subject/principal/name",
            $"{facts.Province.Name}管局要求主体负责人由{representatives.Title}担任{(isHard ? "" : "（非大陆居民等情况除外）")}：备案表的主体负责人是“{facts.Principal.AnyName}”，证件上的{representatives.Title}是“{string.Join("、", representatives.Names)}”。"
                + (isHard ? $"请改由{representatives.Title}担任。" : "请与客户确认。") + (people.AuthorizationRefused ? "当地不接受授权书。" : ""),
            isHard ? null : Severity.Warning,
            representatives.Evidence).OfProvince(facts.Province, facts.Province.People.PrincipalMustBeLegalRepresentative) with
        {
            FormValue = facts.Principal.Name,
            DocumentValue = representatives.Names[0],
        };
    }

    private static IEnumerable<Finding> Services(FilingFacts facts, RuleDescriptor rule) => !facts.Province.People.AuthorizedPrincipalRunsServices
        ? []
        : facts.People.Where(p => p.Role == PersonRole.ServicePerson && p.IsOtherPersonThan(facts.Principal)).Select(p => rule.Finding(
            $"{p.Pointer}/name",
            $"主体负责人“{facts.Principal.AnyName}”不是法定代表人，{facts.Province.Name}管局要求这时{p.Title}也由同一人担任，备案表填的是“{p.AnyName}”。请改为一致。")
            .OfProvince(facts.Province, facts.Province.People.AuthorizedPrincipalRunsServices) with
        {
            FormValue = p.Name,
        });

    private static PersonFacts? Representative(FilingFacts facts) => facts.People.FirstOrDefault(p => p.Role == PersonRole.LegalRepresentative);

    private static bool IsFromAbroad(FilingFacts facts) => Representative(facts)?.IsFromAbroad == true;

    // Nobody can see from a name that its bearer is from abroad and may authorize somebody: the ID number shows it, or the card.
    private static bool IsSurelyFromHere(FilingFacts facts, LegalRepresentatives representatives) =>
        (Representative(facts) is { IsFromAbroad: false, IdNumber: { } number } person && representatives.Includes(person) == true && ResidentIdNumber.HasValidCheck(CanonicalText.Of(number)))
        || facts.Cards.Any(c => c.Front.Field(FieldNames.Name) is { IsConfirmed: true, Value: { } name } && representatives.Names.Contains(CanonicalText.Of(name)));
}
