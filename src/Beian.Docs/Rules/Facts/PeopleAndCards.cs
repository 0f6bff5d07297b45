using Beian.Docs.Documents;
using Beian.Docs.Filings;

namespace Beian.Docs.Rules.Facts;

/// <summary>The people of the form and the cards of the documents, brought together (人员与身份证).</summary>
internal static class PeopleAndCards
{
    public static (IReadOnlyList<PersonFacts> People, IReadOnlyList<IdCard> Cards, IReadOnlyList<DocumentGroup> StrayBacks) Of(
        FilingForm form, IReadOnlyList<DocumentFacts> documents, IReadOnlyList<string> representatives)
    {
        var people = PeopleOf(form).ToList();
        var fronts = FrontsOf(documents);
        var owners = CardAssignment.Assign(people, fronts, representatives);
        var backs = documents.Where(d => d.Reading.Kind == DocumentKinds.IdCardBack).ToList();
        var cards = CardPairing.Pair(
            fronts, backs, front => [.. owners.Where(o => ReferenceEquals(o.Value.Front, front)).Select(o => o.Key)], out var strays);
        var held = people
            .Select(p => owners.TryGetValue(p, out var owned)
                ? p with { Card = cards.Single(c => ReferenceEquals(c.Front, owned.Front)), Match = owned.Match }
                : p)
            .ToList();
        return (held, cards, strays);
    }

    private static IEnumerable<PersonFacts> PeopleOf(FilingForm form)
    {
        var principal = form.Subject?.Principal;
        yield return new PersonFacts
        {
            Role = PersonRole.Principal,
            Pointer = "/subject/principal",
            Title = "主体负责人",
            Form = principal,
            Name = principal?.Name,
            IdNumber = principal?.IdNumber,
            IdKind = principal?.IdKind,
        };
        for (var i = 0; i < form.Services.Count; i++)
        {
            var person = form.Services[i].Person;
            yield return new PersonFacts
            {
                Role = PersonRole.ServicePerson,
                Pointer = $"/services/{i}/person",
                Title = TitleOf(form, i),
                Form = person,
                Name = person?.Name,
                IdNumber = person?.IdNumber,
                IdKind = person?.IdKind,
            };
        }

        if (form.Subject?.LegalRepresentative is { } representative)
        {
            yield return new PersonFacts
            {
                Role = PersonRole.LegalRepresentative,
                Pointer = "/subject/legalRepresentative",
                Title = "法定代表人",
                Name = representative.Name,
                IdNumber = representative.IdNumber,
                IdKind = representative.IdKind,
            };
        }
    }

    private static string TitleOf(FilingForm form, int index)
    {
        var title = form.Kind switch
        {
            FilingKind.Website => "网站负责人",
            FilingKind.App => "APP负责人",
            FilingKind.MiniProgram => "小程序负责人",
            FilingKind.QuickApp => "快应用负责人",
            _ => "服务负责人",
        };
        if (form.Services.Count == 1)
            return title;
        return form.Services[index].Name is { Length: > 0 } name ? $"{title}(“{name}”)" : $"{title}(第{index + 1}个)";
    }

    // Two scans of one front, as far as it can be told.
    private static List<DocumentGroup> FrontsOf(IReadOnlyList<DocumentFacts> documents)
    {
        var groups = new List<List<DocumentFacts>>();
        foreach (var front in documents.Where(d => d.Reading.Kind == DocumentKinds.IdCardFront))
        {
            var group = groups.FirstOrDefault(g => g.Any(other => AreOne(front, other)));
            if (group is null)
                groups.Add([front]);
            else
                group.Add(front);
        }

        return [.. groups.Select(g => new DocumentGroup(g))];
    }

    private static bool AreOne(DocumentFacts a, DocumentFacts b)
    {
        var (x, y) = (a.Field(FieldNames.IdNumber), b.Field(FieldNames.IdNumber));
        if (x?.Value is { } number && number == y?.Value)
            return true;
        if (x is { IsConfirmed: true } && y is { IsConfirmed: true })
            return false;
        var (born, alsoBorn) = (a.Field(FieldNames.BirthDate), b.Field(FieldNames.BirthDate));
        return a.Field(FieldNames.Name)?.Value is { } name && name == b.Field(FieldNames.Name)?.Value
            && (born?.Value == alsoBorn?.Value || born is not { IsConfirmed: true } || alsoBorn is not { IsConfirmed: true });
    }
}
