using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>授权书 of people in charge who are not the legal representative.</summary>
internal static class AuthorizationMaterials
{
    public static IEnumerable<RequiredMaterial> Missing(FilingFacts facts)
    {
        if (facts.IsIndividual || LegalRepresentatives.Of(facts) is not { } representatives)
            yield break;
        var letters = AuthorizationLetters.Of(facts);
        var seen = new List<PersonFacts>();
        foreach (var person in facts.People.Where(p => p.Role != PersonRole.LegalRepresentative))
        {
            if (representatives.Includes(person) != false || seen.Any(s => s.IsSamePersonAs(person)))
                continue;
            seen.Add(person);
            if (!letters.Any)
                yield return Of(facts, person, representatives);
            else if (!letters.Cover(person))
                yield return OfAnother(person, representatives, letters);
        }
    }

    private static RequiredMaterial Of(FilingFacts facts, PersonFacts person, LegalRepresentatives representatives)
    {
        var who = $"{person.Title}“{person.AnyName}”";
        var name = string.Join("、", representatives.Names);
        // There a letter is of no use to the principal.
        var isRefused = facts.Province.People.AuthorizationRefused && person.Role == PersonRole.Principal;
        var statement = isRefused
            ? $"{who}不是{representatives.Title}“{name}”，{facts.Province.Name}管局不接受授权书，须改由{representatives.Title}担任"
            : $"{who}不是{representatives.Title}“{name}”，需要提交由{representatives.Title}签字并加盖公章的授权书";
        var mayBeOne = representatives.IsNear(person);
        var (severity, message) = !representatives.IsCertain
            ? (Severity.Warning, $"{statement}；但{representatives.Title}姓名识别存疑，请先对照营业执照核对是否为同一人。")
            : mayBeOne
                ? (Severity.Warning, $"{who}与{representatives.Title}“{name}”只差一个字，请核对是否为同一人；若不是，{statement[who.Length..]}。")
                : isRefused
                    ? (Severity.Blocking, $"{statement}。")
                    : MaterialCheck.HasUnnamedDocuments(facts)
                        ? (Severity.Warning, $"{statement}。材料中没有认出授权书，请人工确认其他材料中是否已有。")
                        : facts.Form.Operation is null
                            ? (Severity.Warning, $"{statement}，材料中没有找到。")
                            : (Severity.Blocking, $"{statement}，材料中没有找到。请补交授权书，或改由{representatives.Title}担任{person.Title}。");
        return Material(person, severity, message, isRefused ? [] : [DocumentKinds.AuthorizationLetter], representatives.Evidence);
    }

    private static RequiredMaterial OfAnother(PersonFacts person, LegalRepresentatives representatives, AuthorizationLetters letters)
    {
        var (names, isCertain, evidence) = letters.Named();
        var who = $"{person.Title}“{person.AnyName}”";
        var isSure = isCertain && representatives.IsCertain && !representatives.IsNear(person);
        return Material(
            person,
            isSure ? Severity.Blocking : Severity.Warning,
            $"{who}不是{representatives.Title}“{string.Join("、", representatives.Names)}”，材料中的授权书授权的{(names.Length > 0 ? $"是“{names}”" : "似乎是别人")}，没有授权{who}的。"
                + (isSure ? "请补交，或更正备案表。" : "识别存疑，请对照扫描件核对。"),
            [DocumentKinds.AuthorizationLetter],
            [.. representatives.Evidence, .. evidence]);
    }

    private static RequiredMaterial Material(PersonFacts person, Severity severity, string message, IReadOnlyList<string> kinds, IReadOnlyList<Evidence> evidence) =>
        new(RepresentativeOrAuthorized.Code, severity, person.Pointer, message, kinds, evidence);
}
