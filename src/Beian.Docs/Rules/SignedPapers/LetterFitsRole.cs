using Beian.Docs.Documents;
using Beian.Docs.Rules.Completeness;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.SignedPapers;

/// <summary>The letters authorize for the roles that need it, in the form that the province wants (授权书种类).</summary>
public sealed class LetterFitsRole : IRule
{
    private static readonly string[] OfServices = ["网站负责人", "APP负责人", "小程序负责人", "快应用负责人", "服务负责人", "ICP负责人", "ICP备案负责人"];

    public RuleDescriptor Descriptor { get; } = new("R-127", Severity.Blocking, "授权书种类与负责人角色不符", "腾讯云备案材料模板（2022）") { Scope = RuleScope.Organizations };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var letters = facts.OfKind(DocumentKinds.AuthorizationLetter).ToList();
        // What the text makes somebody counts, whatever the title says.
        var roles = letters.Select(l => l.Field(FieldNames.AuthorizedRole)?.Value).OfType<string>().ToList();
        var kinds = letters.Select(l => l.Field(FieldNames.LetterKind)).ToList();
        if (letters.Count > 0 && kinds.All(k => k?.Value is not null) && LegalRepresentatives.Of(facts) is { IsCertain: true } representatives)
        {
            foreach (var person in facts.People.Where(p => p.Role != PersonRole.LegalRepresentative && p.IsNamed && representatives.Includes(p) == false))
            {
                // 法定代表人授权书 is for both roles.
                if (kinds.Any(k => Serves(k!.Value!, person.Role)) || roles.Any(r => Serves(r, person.Role)))
                    continue;
                yield return Descriptor.Finding(
                    person.Pointer,
                    $"{person.Title}“{person.AnyName}”不是法定代表人，而所交的是“{string.Join("”“", kinds.Select(k => k!.Value))}”，没有{(person.Role == PersonRole.Principal ? "主体负责人" : "服务负责人")}的授权。请补交相应的授权书。",
                    kinds.All(k => k!.IsConfirmed) ? null : Severity.Warning,
                    kinds.Select(k => k!.Evidence));
            }
        }

        if (facts.Province.Materials.LetterNamesPositionAndDomain)
        {
            // A mini-program has no domain of its own.
            var hasDomain = ServiceFacts.Of(facts).Any(s => s.Domains.Any());
            foreach (var letter in letters.Where(l => l.Field(FieldNames.Position)?.Value is null || (hasDomain && l.Field(FieldNames.Domain)?.Value is null)))
                yield return Descriptor.Finding(
                    Papers.PointerOf(letter), $"没有从授权书上读出{(letter.Field(FieldNames.Position)?.Value is null ? "被授权人职务" : "域名")}，{facts.Province.Name}管局的授权书须写明职务和域名。请核对是否用了本省的格式。", Severity.Warning, letter.Evidence)
                    .OfProvince(facts.Province, facts.Province.Materials.LetterNamesPositionAndDomain);
        }
    }

    private static bool Serves(string kind, PersonRole role)
    {
        var isOfServices = OfServices.Any(w => kind.Contains(w, StringComparison.OrdinalIgnoreCase));
        var isOfPrincipal = kind.Contains("主体负责人", StringComparison.Ordinal);
        return isOfServices == isOfPrincipal || (role == PersonRole.Principal ? isOfPrincipal : isOfServices);
    }
}
