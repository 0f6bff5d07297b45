using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Heaps;

/// <summary>A heap of files of invented clients, with whose each is (样例堆); a seed gives the same heap again.</summary>
public sealed record SampleHeap(IReadOnlyList<HeapClient> Clients, IReadOnlyList<HeapSpecimen> Files)
{
    private static readonly DateOnly AsOf = new(2026, 11, 20);

    /// <summary>Some clients share a representative, some have siblings of nearly one name, some people share a name, some sides of cards are missing.</summary>
    public static SampleHeap Invent(int seed, int clients, HeapLayout? layout = null)
    {
        var dice = new Dice(seed);
        var all = new List<HeapClient>();
        for (var i = 0; i < clients; i++)
            all.Add(Client(dice, all));
        var namer = new HeapNamer(dice, layout);
        var files = new List<HeapSpecimen>();
        var shown = new HashSet<string>();
        for (var i = 0; i < clients; i++)
            files.AddRange(new ClientPapers(dice, namer, all, i, shown).Write());
        // A stranger's card, of whom nothing speaks.
        if (dice.Chance(0.5))
            files.AddRange(namer.Stranger(Person.Invent(dice, AsOf)));
        return new SampleHeap(all, files);
    }

    private static HeapClient Client(Dice dice, List<HeapClient> others)
    {
        var content = PaperContent.Invent(dice, AsOf);
        var representative = Person.Invent(dice, AsOf);
        if (others.Count > 0 && dice.Chance(0.08))
            representative = dice.Pick(others).Representative;
        else if (others.Count > 0 && dice.Chance(0.05))
            representative = representative with { Name = dice.Pick(others).Representative.Name };
        var region = dice.Chance(0.5) ? Region.All[0] : dice.Pick(Region.All);
        var company = CompanyInventor.Invent(dice, AsOf, LicenseGeneration.G3, dice.Chance(0.75) ? LicenseFormat.Company : LicenseFormat.SoleTrader, region) with { Representative = representative.Name };
        if (company.Name == "***")
            company = company with { Name = CompanyNames.Of(dice, LicenseFormat.SoleTrader, region) };
        if (others.Count > 0 && dice.Chance(0.08))
            company = company with { Name = Sibling(dice.Pick(others).Company.Name) };
        // No two units of one register bear one name.
        while (others.Any(o => o.Company.Name == company.Name))
            company = company with { Name = CompanyNames.Of(dice, LicenseFormat.SoleTrader, region) };
        var staff = dice.Chance(0.4) ? Person.Invent(dice, AsOf) : null;
        return new HeapClient(company, representative, staff, content with { Company = company, Representative = representative, Authorized = staff ?? representative });
    }

    // 威海海达科技有限公司, 威海海达二科技有限公司: one character more, or one other.
    private static string Sibling(string name) => name.Contains('二') ? name.Replace('二', '三') : name.Length > 6 ? name[..4] + "二" + name[5..] : name + "二店";
}
