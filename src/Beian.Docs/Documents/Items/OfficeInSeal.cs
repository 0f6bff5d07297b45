using Beian.Docs.Documents.Papers;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Items;

/// <summary>The office whose seal a licence or certificate bears, where its name stands nowhere else (印章上的登记机关).</summary>
public static class OfficeInSeal
{
    /// <summary>Seals that are looked at: the office's own, and one that whoever copied the paper set beside it.</summary>
    private const int Most = 3;

    /// <summary>How far beyond what was read seals are looked for, in ems of the print: their width.</summary>
    private const double Margin = 8;

    /// <summary>What the best of all offices may cost beside what explains the arc best, in natural logarithms a character, and how far it must be ahead of the next.</summary>
    /// <remarks>Of 196 arcs of drawn licenses and certificates the best office was the right one in all 144 within the bounds of belief below, in 19 of 27 within these alone, in 1 of 25 beyond them (decision 0014).</remarks>
    private const double MostCost = 3.5, LeastLead = 1;

    /// <summary>The same for a name that is believed.</summary>
    private const double PlainCost = 2, PlainLead = 4;

    /// <summary>What the place may cost that costs most: poor print costs a little everywhere, another character all in one place.</summary>
    /// <remarks>Of 64 arcs, most of them of poor pictures, with the right office left out the next best cost 5.6 and more there, with uneven steps, and 6.2 with even ones (decision 0014).</remarks>
    private const double MostAtOnce = 5.5;

    /// <summary>Null where no seal names such an office.</summary>
    /// <param name="found">Where the paper lies.</param>
    /// <param name="page">The page.</param>
    /// <param name="fields">What was read so far: code and address say where the office is.</param>
    public static FieldReading? Read(FoundDocument found, PageView page, IReadOnlyDictionary<string, FieldReading> fields)
    {
        var division = CreditCodeField.DivisionOf(fields);
        var address = fields.GetValueOrDefault(FieldNames.Address)?.Value is { } text ? AdministrativeDivisions.Find(text) : null;
        return Read(found, page, division, [.. new[] { division, address?.CountyCode ?? address?.CityCode ?? address?.ProvinceCode }.OfType<string>().Distinct()]);
    }

    /// <inheritdoc cref="Read(FoundDocument, PageView, IReadOnlyDictionary{string, FieldReading})"/>
    /// <param name="found">Where the paper lies.</param>
    /// <param name="page">The page.</param>
    /// <param name="division">Six digits of where the office is, from a code of which every character is certain; else null.</param>
    /// <param name="likely">Six digits each of where it may be.</param>
    public static FieldReading? Read(FoundDocument found, PageView page, string? division, IReadOnlyList<string> likely)
    {
        FieldReading? doubtful = null;
        foreach (var seal in Seals(found, page.Probe))
        {
            IReadOnlyList<TextLine> lines = [];
            var seen = new HashSet<string>();
            foreach (var some in page.Probe.ReadArc(seal))
            {
                seen.UnionWith(LooksAt(some).Where(l => l.Stands).Select(l => l.Office));
                if (Proven(some, division) is { } proven && seen.Count == 1 && !MayLackItsCity(proven.Office, likely.SelectMany(OfficeNames.Of)))
                    return Of(proven.Office, true, proven.Lowest, seal, page, "severalLooks");
                lines = lines.Count == 0 || ScoreOf(some) > ScoreOf(lines) ? some : lines;
            }

            var looks = LooksAt(lines);
            if (Best(looks) is { } best)
                return Weigh(seal, page, looks, likely) ?? Of(best.Key, false, best.Max(l => l.Lowest), seal, page);

            if (lines.Any(l => ArcLook.Han(l).Length > 0) && Weigh(seal, page, looks, likely) is { } weighed)
                return weighed;
            if (looks.Where(l => l.IsSure).MaxBy(l => l.Lowest) is { } other)
                doubtful ??= Of(other.Office, false, 0.7, seal, page);
        }

        return doubtful;
    }

    private static List<ArcLook> LooksAt(IReadOnlyList<TextLine> lines) => [.. lines.Select(ArcLook.Of).OfType<ArcLook>()];

    private static double ScoreOf(IReadOnlyList<TextLine> lines) => lines.Select(l => l.Confidence).DefaultIfEmpty().Average();

    /// <summary>The office of which most looks are sure; null where none shows one.</summary>
    private static IGrouping<string, ArcLook>? Best(IReadOnlyList<ArcLook> looks) => looks.Where(l => l.Stands).GroupBy(l => l.Office).MaxBy(g => g.Count(l => l.IsSure));

    /// <summary>The office that every look shows, or more than one where the code was given in its place; null where it is not certain.</summary>
    private static (string Office, double Lowest)? Proven(IReadOnlyList<TextLine> lines, string? division)
    {
        var looks = LooksAt(lines);
        if (Best(looks) is not { } best || looks.Exists(l => l.Stands && l.Office != best.Key))
            return null;
        var sure = best.Count(l => l.IsSure);
        return sure == lines.Count || (sure > 0 && best.Count() > 1 && OfficeNames.IsIn(best.Key, division)) ? (best.Key, best.Max(l => l.Lowest)) : null;
    }

    /// <summary>The office there may be that explains the arc best, whatever was read there character by character; null where none explains it or several do as well.</summary>
    private static FieldReading? Weigh(SealMark seal, PageView page, IReadOnlyList<ArcLook> looks, IReadOnlyList<string> divisions)
    {
        var there = divisions.SelectMany(OfficeNames.Of).Distinct().ToList();
        var names = there.Concat(looks.Where(l => l.Stands).Select(l => l.Office).Except(there)).Select(n => (Office: n, Arc: n, Seam: -1)).ToList();
        if (there.Count == 0 || Best(seal, page, names) is not { } best)
            return null;
        if (!best.IsLikely)
        {
            var turned = divisions.SelectMany(OfficeNames.InFull).Distinct().SelectMany(Turned).ToList();
            if (Best(seal, page, turned) is not { IsLikely: true } again)
                return null;
            best = again;
        }

        var isPlain = best.Cost < PlainCost * best.Office.Length && best.Highest < MostAtOnce && best.Lead > PlainLead && there.Contains(best.Office) && best.Widest < ArcLook.Gap && !MayLackItsCity(best.Office, there);
        return Of(best.Office, isPlain, isPlain ? 0.98 : 0.75, seal, page, "weighed");
    }

    /// <summary>城东区行政审批服务局 where 西宁市 before it was passed over: what is not seen costs nothing. Of offices weighed as a district's alone all three of 299 documents a level (192000 to 192517) were their city's; those of counties were right; of another set one was that every look spelled alike.</summary>
    private static bool MayLackItsCity(string office, IEnumerable<string> there) =>
        OfficeNames.Form().Match(office).Groups["place"].Value is var place && place.EndsWith('区') && !place.AsSpan().ContainsAny("市州盟省") && there.Any(o => o.Length > office.Length && o.EndsWith(office, StringComparison.Ordinal));

    private static Weighed? Best(SealMark seal, PageView page, IReadOnlyList<(string Office, string Arc, int Seam)> names)
    {
        if (page.Probe.WeighArc(seal, [.. names.Select(n => n.Arc)]) is not { } weights)
            return null;
        var order = Enumerable.Range(0, names.Count).OrderByDescending(i => weights.Texts[i]).ToList();
        var best = names[order[0]].Office;
        var next = order.Where(i => names[i].Office != best).Select(i => weights.Texts[i]).DefaultIfEmpty(double.NegativeInfinity).First();
        // Of a name that is cut anywhere the corners of the ring lie between its end and its beginning, and the cut may go through a character: the list has no other name that lacks it as well, or the next one is as near.
        var seam = names[order[0]].Seam;
        return new Weighed(best, weights.Free - weights.Texts[order[0]], weights.Texts[order[0]] - next, weights.Widest(seam), weights.Highest(isCut: seam >= 0));
    }

    /// <summary>Those on the paper, and then, where these say nothing, others right beside it (a seal in a corner stands out beyond all print) and those without color.</summary>
    private static IEnumerable<SealMark> Seals(FoundDocument found, IFieldProbe probe)
    {
        var em = PaperTitle.UsualEm(found.Sheet);
        var own = probe.FindSeals(found.Region, em).Seals.Take(Most).ToList();
        foreach (var seal in own)
            yield return seal;
        var around = WithMargin(found.Region, Margin * em);
        foreach (var seal in probe.FindSeals(around, em).Seals.Where(IsAnother).Take(Most))
        {
            own.Add(seal);
            yield return seal;
        }

        // A copy in black and white, on which whoever sent it has set a red seal or stamp, a square one too.
        foreach (var seal in probe.FindRings(around, em).Where(IsAnother).Take(Most))
            yield return seal;

        bool IsAnother(SealMark seal) => !own.Exists(o => (o.Center - seal.Center).Length < o.Radius);
    }

    private static Quad WithMargin(Quad region, double by) => Quad.FromBox(region.Left - by, region.Top - by, region.Right + by, region.Bottom + by);

    /// <summary>管理局威海市环翠区市场监督: a name all around the ring has no beginning that could be seen, and is cut anywhere.</summary>
    private static IEnumerable<(string Office, string Arc, int Seam)> Turned(string office) => Enumerable.Range(1, office.Length - 1).Select(i => (office, office[i..] + office[..i], office.Length - i - 1));

    private static FieldReading Of(string office, bool isSure, double confidence, SealMark seal, PageView page, params string[] proof) => new()
    {
        Value = office,
        Status = isSure ? FieldStatus.Confirmed : FieldStatus.Doubtful,
        Confidence = Math.Round(isSure ? Math.Max(0.98, confidence) : Math.Min(confidence, 0.85), 4),
        Page = page.Number,
        Box = seal.Box,
        Raw = office,
        Evidence = ["seal", .. proof],
    };

    /// <summary>The best of some offices.</summary>
    private sealed record Weighed(string Office, double Cost, double Lead, double Widest, double Highest)
    {
        public bool IsLikely => Cost <= MostCost * Office.Length && Lead >= LeastLead;
    }
}
