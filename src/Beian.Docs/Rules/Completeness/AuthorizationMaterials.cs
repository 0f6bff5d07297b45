using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>授权书 of people in charge who are not the legal representative.</summary>
internal static class AuthorizationMaterials
{
    public static IEnumerable<RequiredMaterial> Missing(FilingFacts facts)
    {
        if (facts.IsIndividual || facts.OfKind(DocumentKinds.AuthorizationLetter).Any() || LegalRepresentatives.Of(facts) is not { } representatives)
            yield break;
        var seen = new List<PersonFacts>();
        foreach (var person in facts.People.Where(p => p.Role != PersonRole.LegalRepresentative))
        {
            if (representatives.Includes(person) != false || seen.Any(s => s.IsSamePersonAs(person)))
                continue;
            seen.Add(person);
            yield return Of(facts, person, representatives);
        }
    }

    private static RequiredMaterial Of(FilingFacts facts, PersonFacts person, LegalRepresentatives representatives)
    {
        var who = $"{person.Title}“{person.AnyName}”";
        var name = string.Join("、", representatives.Names);
        var statement = $"{who}不是{representatives.Title}“{name}”，需要提交由{representatives.Title}签字并加盖公章的授权书";
        var mayBeOne = representatives.IsNear(person);
        var (severity, message) = !representatives.IsCertain
            ? (Severity.Warning, $"{statement}；但{representatives.Title}姓名识别存疑，请先对照营业执照核对是否为同一人。")
            : mayBeOne
                ? (Severity.Warning, $"{who}与{representatives.Title}“{name}”只差一个字，请核对是否为同一人；若不是，{statement[who.Length..]}。")
                : MaterialCheck.HasUnnamedDocuments(facts)
                    ? (Severity.Warning, $"{statement}。系统暂不能识别授权书，请人工确认其他材料中是否已有。")
                    : facts.Form.Operation is null
                        ? (Severity.Warning, $"{statement}，材料中没有找到。")
                        : (Severity.Blocking, $"{statement}，材料中没有找到。请补交授权书，或改由{representatives.Title}担任{person.Title}。");
        return new RequiredMaterial(
            RepresentativeOrAuthorized.Code, severity, person.Pointer, message, [DocumentKinds.AuthorizationLetter], [.. representatives.Evidence]);
    }
}
