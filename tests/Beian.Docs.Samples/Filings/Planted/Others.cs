using Beian.Docs.Filings;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Further filings of the tenant, and further services of one (其他备案).</summary>
internal static class Others
{
    private const int FarAway = 500_000;

    /// <summary>A stranger's filing.</summary>
    public static FilingForm Of(int seed) => FormFiller.Fill(StoryInventor.Invent(Wish.Any.OfUnit, seed + FarAway));

    /// <summary>A stranger's, whose principal has something of ours.</summary>
    public static FilingForm With(Draft draft, Func<ResponsiblePerson, ResponsiblePerson> change)
    {
        var other = Of(draft.Story.Seed);
        return other with { Subject = other.Subject! with { Principal = change(other.Subject.Principal!) } };
    }

    public static FilingForm WithServicePerson(Draft draft, Func<ResponsiblePerson, ResponsiblePerson> change)
    {
        var other = Of(draft.Story.Seed);
        return other with { Services = [other.Services[0] with { Person = change(other.Services[0].Person!) }] };
    }

    /// <summary>The same site several times, each under a name and a domain of its own.</summary>
    public static Draft WithSites(Draft draft, int count) => draft.With(f => f with
    {
        Services = [f.Services[0], .. Enumerable.Range(1, count - 1).Select(i => Site(f.Services[0], i))],
    });

    private static Service Site(Service first, int index) => first with
    {
        Name = first.Name + "甲乙丙丁戊己庚"[index] + "站", Domains = [$"site{index}-{first.Domains[0]}"], HomeUrl = $"www.site{index}-{first.Domains[0]}",
    };
}
