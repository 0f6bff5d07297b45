using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>负责人身份证正反面</summary>
internal static class CardMaterials
{
    public static IEnumerable<RequiredMaterial> Missing(FilingFacts facts, bool isFirst)
    {
        var seen = new List<PersonFacts>();
        foreach (var person in facts.People.Where(p => IsNeeded(p, isFirst)))
        {
            if (seen.Any(s => s.IsSamePersonAs(person)))
                continue;
            seen.Add(person);
            if (!person.UsesIdCard)
            {
                if (OtherCertificate(person) is { } other && !facts.OfKind(other).Any())
                    yield return WithoutOther(facts, person, other);
                continue;
            }

            if (person.Card is null)
                yield return WithoutCard(facts, person);
            else if (person.Card.Back is null && !person.IsCardByElimination)
                yield return WithoutBack(facts, person, person.Card);
        }
    }

    // A service's person that the form does not name yet may well be the principal.
    private static bool IsNeeded(PersonFacts person, bool isFirst) => person.Role switch
    {
        PersonRole.Principal => isFirst,
        PersonRole.ServicePerson => person.IsNamed,
        _ => false,
    };

    private static RequiredMaterial WithoutCard(FilingFacts facts, PersonFacts person)
    {
        // One back that nobody claims is taken for theirs.
        var hasBack = facts.StrayBacks.Count > 0 && facts.People.Count(p => p is { Role: not PersonRole.LegalRepresentative, Card: null }) >= 1
            && facts.People.Where(p => p is { Role: not PersonRole.LegalRepresentative, Card: null }).All(p => p.IsSamePersonAs(person) || !p.IsNamed);
        string[] kinds = hasBack ? [DocumentKinds.IdCardFront] : [DocumentKinds.IdCardFront, DocumentKinds.IdCardBack];
        var twice = hasBack && facts.StrayBacks.Sum(b => b.Documents.Count) > 1 ? "收到的都是国徽面（有照片的一面没有收到）。" : "";
        var sides = hasBack ? "身份证人像面" : "身份证（人像面和国徽面）";
        return Of(person, MaterialCheck.SeverityOf(facts), $"材料中没有找到{Who(person)}的{sides}。{twice}{MaterialCheck.AdviceOf(facts)}", kinds,
            hasBack ? [.. facts.StrayBacks.Select(b => b.First.Evidence)] : []);
    }

    private static RequiredMaterial WithoutBack(FilingFacts facts, PersonFacts person, IdCard card)
    {
        var twice = card.Front.Documents.Count > 1 ? $"收到的{card.Front.Documents.Count}张都是人像面。" : "";
        return Of(person, MaterialCheck.SeverityOf(facts), $"材料中只有{Who(person)}身份证的人像面，缺少国徽面（印有签发机关和有效期限的一面）。{twice}{MaterialCheck.AdviceOf(facts)}",
            [DocumentKinds.IdCardBack], [.. card.Front.Documents.Select(d => d.Evidence)]);
    }

    // What the reader could not name may be it: these papers come in more layouts than it knows.
    private static RequiredMaterial WithoutOther(FilingFacts facts, PersonFacts person, string kind) => Of(
        person, MaterialCheck.HasUnnamedDocuments(facts) ? Severity.Warning : MaterialCheck.SeverityOf(facts),
        $"材料中没有找到{Who(person)}的{person.IdKind}。{MaterialCheck.AdviceOf(facts)}", [kind], []);

    private static string Who(PersonFacts person) => person.AnyName is { } name ? $"{person.Title}“{name}”" : person.Title;

    private static string? OtherCertificate(PersonFacts person) => CanonicalText.Of(person.IdKind ?? "") switch
    {
        var k when k.Contains("护照", StringComparison.Ordinal) => DocumentKinds.Passport,
        var k when k.Contains("通行证", StringComparison.Ordinal) => DocumentKinds.MainlandTravelPermit,
        var k when k.Contains("永久居留", StringComparison.Ordinal) => DocumentKinds.PermanentResidenceCard,
        var k when k.Contains("居住证", StringComparison.Ordinal) => DocumentKinds.ResidencePermit,
        _ => null,
    };

    private static RequiredMaterial Of(PersonFacts person, Severity severity, string message, IReadOnlyList<string> kinds, IReadOnlyList<Evidence> evidence) =>
        new(BothCardSidesAreThere.Code, severity, person.Pointer, message, kinds, evidence);
}
