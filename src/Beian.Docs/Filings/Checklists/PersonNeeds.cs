using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Checklists;

/// <summary>负责人证件、授权书、居住证明</summary>
internal static class PersonNeeds
{
    public static IEnumerable<ChecklistItem> Of(MaterialState state)
    {
        var seen = new List<PersonFacts>();
        foreach (var person in state.Facts.People.Where(p => p.Role != PersonRole.LegalRepresentative && (p.IsNamed || p.Role == PersonRole.Principal)))
        {
            if (seen.Any(s => s.IsSamePersonAs(person)))
                continue;
            seen.Add(person);
            var who = person.AnyName is { Length: > 0 } name ? $"{person.Title}“{name}”" : person.Title;
            if (!person.UsesIdCard)
            {
                var other = OtherKind(person);
                yield return state.Item(other, person.Pointer, $"{who}的{person.Form?.IdKind}", [.. state.Facts.OfKind(other)], Severity.Info, "请确认材料中已有。");
                continue;
            }

            yield return Side(state, person, DocumentKinds.IdCardFront, $"{who}的身份证人像面", person.Card?.Front);
            yield return Side(state, person, DocumentKinds.IdCardBack, $"{who}的身份证国徽面", person.Card?.Back);
        }

        if (!state.Facts.IsIndividual)
            yield return Letter(state);
        else
            yield return Proof(state);
    }

    private static ChecklistItem Side(MaterialState state, PersonFacts person, string kind, string title, DocumentGroup? side) =>
        state.Item(kind, person.Pointer, title, side?.Documents ?? [], state.MissingSeverity(kind, person.Pointer) ?? Severity.Blocking, "请提供原件的彩色照片。");

    private static ChecklistItem Letter(MaterialState state)
    {
        const string Kind = DocumentKinds.AuthorizationLetter;
        var letters = state.Facts.OfKind(Kind).ToList();
        var missing = state.Facts.MissingMaterials.FirstOrDefault(m => m.Kinds.Contains(Kind));
        if (letters.Count == 0 && missing is null)
            return MaterialState.NotNeeded(Kind, "/subject/principal", "授权书", "负责人就是法定代表人的不需要。");
        return missing is null
            ? state.Item(Kind, "/subject/principal", "授权书", letters, Severity.Blocking, "")
            : new ChecklistItem { Kind = Kind, For = missing.Field, Title = "授权书", State = ChecklistState.Missing, Severity = missing.Severity, Note = missing.Message };
    }

    private static ChecklistItem Proof(MaterialState state)
    {
        const string Kind = DocumentKinds.ResidencePermit;
        var proofs = state.Facts.OfKind(Kind).ToList();
        var asked = state.Fired("R-056");
        if (proofs.Count > 0 || asked is not null)
            return state.Item(Kind, "/subject/principal", "居住证等本地证明", proofs, asked?.Severity ?? Severity.Info, asked?.Message ?? "");
        return MaterialState.NotNeeded(Kind, "/subject/principal", "居住证等本地证明", "身份证是本省的不需要。");
    }

    private static string OtherKind(PersonFacts person) => person.Form?.IdKind switch
    {
        { } k when k.Contains("护照", StringComparison.Ordinal) => DocumentKinds.Passport,
        { } k when k.Contains("通行证", StringComparison.Ordinal) => DocumentKinds.MainlandTravelPermit,
        { } k when k.Contains("居住证", StringComparison.Ordinal) => DocumentKinds.ResidencePermit,
        _ => DocumentKinds.OtherDocument,
    };
}
