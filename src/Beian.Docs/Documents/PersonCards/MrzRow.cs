using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers.Mrz;

namespace Beian.Docs.Documents.PersonCards;

/// <summary>A row that may be a line of a machine-readable zone, as each reader sees it (机读码的一行).</summary>
/// <param name="Glyphs">What the page's own reader saw; each can stand in a zone.</param>
/// <param name="Readings">As text of a zone: the other reader's first, who knows that nothing else can stand there.</param>
public sealed record MrzRow(IReadOnlyList<Glyph> Glyphs, IReadOnlyList<string> Readings)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

    /// <summary>Shorter rows are none: a card's line has 30 characters, of which fillers get lost.</summary>
    private const int Shortest = 15;

    /// <summary>Share of a row that must be of a zone before another reader is asked about it.</summary>
    private const double MostlyZone = 0.85;

    /// <summary>Share of one found line that must be, before the rest of the row counts.</summary>
    private const double LikelyZone = 0.6;

    /// <summary>Between lines of one zone, of which characters got lost, in ems.</summary>
    private const double WidestGap = 6;

    /// <summary>Characters of a line of cards and of passports.</summary>
    private const int OfCard = 30, OfPassport = 44;

    /// <summary>Paper at both ends of a line, in its heights.</summary>
    private static readonly double[] Margins = [0, 0.35, 0.8, 1.3];

    public double Row { get; } = Glyphs.Average(g => g.Row);

    public double Em => Glyphs[0].Em;

    /// <summary>Every such row of a sheet, from top to bottom.</summary>
    public static IReadOnlyList<MrzRow> Of(Sheet sheet, IFieldProbe probe) =>
        [.. LabelFinder.Rows(sheet).Select(OwnLines).Select(row => (All: row, Zone: Zoned(row))).Where(r => r.Zone.Count >= Shortest).Select(r => Read(r.All, r.Zone, probe)).OrderBy(r => r.Row)];

    /// <summary>Without what stands on the row of a card beside it.</summary>
    private static IReadOnlyList<Glyph> OwnLines(IReadOnlyList<Glyph> row)
    {
        var pieces = new List<List<Glyph>>();
        foreach (var line in row.GroupBy(g => g.Line).Where(l => Zoned([.. l]).Count > LikelyZone * l.Count()).OrderBy(l => l.Min(g => g.Left)))
        {
            if (pieces.Count == 0 || line.Min(g => g.Left) - pieces[^1].Max(g => g.Right) > WidestGap * line.First().Em)
                pieces.Add([]);
            pieces[^1].AddRange(line.OrderBy(g => g.Left));
        }

        return pieces.MaxBy(p => p.Count) ?? [];
    }

    private static MrzRow Read(IReadOnlyList<Glyph> all, List<Glyph> zone, IFieldProbe probe)
    {
        var seen = string.Concat(zone.Select(g => MrzText.Clean(g.Text[0])!.Value));
        // Sentences and tables have Latin letters and digits, too; a zone has fillers or is long.
        if (zone.Count < MostlyZone * all.Count || (seen.Count(c => c == '<') < 2 && zone.Count < 28))
            return new MrzRow(zone, [seen]);
        var lines = all.Select(g => g.Line).Distinct().OrderBy(l => l.Quad.Left).Select(l => l.Quad).ToList();
        var other = Other(lines, probe);
        return new MrzRow(zone, other.Length < Shortest || other == seen ? [seen] : [other, seen]);
    }

    /// <summary>What the other reader sees. It loses or doubles fillers by chance, so it looks again, with more paper at the ends, until the line has as many characters as zones have.</summary>
    private static string Other(IReadOnlyList<Quad> lines, IFieldProbe probe)
    {
        var first = "";
        foreach (var more in lines.Count == 1 ? Margins : Margins[..1])
        {
            var seen = probe.SecondOpinion([.. lines.Select(l => l.Lengthened(more * l.Height))], Alphabet) is { } second ? MrzText.Clean(second) : "";
            if (seen.Length is OfCard or OfPassport)
                return seen;
            first = first.Length == 0 ? seen : first;
        }

        return first;
    }

    /// <summary>A C in its wide type is read as ℃.</summary>
    private static List<Glyph> Zoned(IReadOnlyList<Glyph> row) => [.. row.Select(g => g.Text is "℃" or "°C" ? g with { Text = "C" } : g).Where(g => g.Text.Length == 1 && MrzText.Clean(g.Text[0]) is not null)];

    /// <summary>Whether the page's reader saw what the other one did, but for characters that it lost: it loses some, and invents none.</summary>
    public bool Agree => Readings.Count == 2 && IsWithin(Folded(Readings[1]), Folded(Readings[0]));

    /// <summary>Letters and digits that a check digit tells apart are alike here; a G and a 6 it does not tell apart.</summary>
    private static string Folded(string text) => MrzText.Digits(text.Replace('G', 'g'));

    private static bool IsWithin(string part, string whole)
    {
        var at = 0;
        foreach (var c in part)
        {
            if ((at = whole.IndexOf(c, at) + 1) == 0)
                return false;
        }

        return true;
    }

    /// <summary>From one character to the next: a zone's are evenly spaced, and some get lost.</summary>
    public double Pitch
    {
        get
        {
            var steps = Glyphs.Zip(Glyphs.Skip(1), (a, b) => b.Center - a.Center).Order().ToList();
            return steps[steps.Count / 2];
        }
    }

    /// <summary>The place of some characters of a line.</summary>
    /// <param name="from">Index of the first.</param>
    /// <param name="length">How many.</param>
    /// <param name="whole">Characters of a whole line; where so many were seen, each is where it was seen.</param>
    public ReadText Part(int from, int length, int whole)
    {
        var left = Glyphs[0].Center - (Pitch / 2);
        bool IsInside(Glyph glyph) => glyph.Center > left + (from * Pitch) && glyph.Center < left + ((from + length) * Pitch);
        List<Glyph> own = [.. Glyphs.Count == whole ? Glyphs.Skip(from).Take(length) : Glyphs.Where(IsInside)];
        return ReadText.From([new TextRun(own.Count > 0 ? own : [Glyphs[Math.Min(from, Glyphs.Count - 1)]])]);
    }
}
