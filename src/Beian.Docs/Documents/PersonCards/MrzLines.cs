using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers.Mrz;

namespace Beian.Docs.Documents.PersonCards;

/// <summary>Lines of a machine-readable zone on a sheet, each glyph one character of the zone (机读码行).</summary>
/// <param name="Zone">As it was parsed.</param>
/// <param name="Lines">From top to bottom; one that was not read is empty.</param>
public sealed record MrzLines(MachineReadableZone Zone, IReadOnlyList<IReadOnlyList<Glyph>> Lines)
{
    /// <summary>A zone's lines are so many of their heights apart at most.</summary>
    private const double LinePitch = 4.5;

    /// <summary>Fewest check digits that must hold before anything is taken for a zone.</summary>
    private const int FewestProofs = 2;

    /// <summary>Every passport's zone. Rows of fillers are often lost: the line of numbers is enough.</summary>
    public static IEnumerable<MrzLines> OfPassports(Sheet sheet)
    {
        var rows = Rows(sheet);
        foreach (var second in rows)
        {
            var first = rows.LastOrDefault(r => RowOf(r) < RowOf(second) && RowOf(second) - RowOf(r) < LinePitch * second[0].Em && Text(r).StartsWith('P'));
            if (Td3.Parse(first is null ? null : Text(first), Text(second)) is { } zone && zone.Proofs >= FewestProofs)
                yield return new MrzLines(zone, [first ?? [], second]);
        }
    }

    /// <summary>The upper two lines of every card's zone.</summary>
    public static IEnumerable<MrzLines> OfCards(Sheet sheet)
    {
        var rows = Rows(sheet);
        foreach (var (first, second) in rows.Zip(rows.Skip(1)).Where(p => RowOf(p.Second) - RowOf(p.First) < LinePitch * p.First[0].Em))
        {
            if (Td1.Parse(Text(first), Text(second)) is { } zone && zone.Proofs >= FewestProofs)
                yield return new MrzLines(zone, [first, second]);
        }
    }

    private static List<List<Glyph>> Rows(Sheet sheet) => [.. LabelFinder.Rows(sheet).Select(Zoned).Where(r => r.Count >= 15).OrderBy(RowOf)];

    private static double RowOf(List<Glyph> row) => row.Average(g => g.Row);

    public static string Text(IReadOnlyList<Glyph> line) => string.Concat(line.Select(g => MrzText.Clean(g.Text[0])!.Value));

    /// <summary>Some characters of a line as text with scores and a place.</summary>
    public ReadText Part(int line, int from, int length)
    {
        var glyphs = Lines[line];
        from = Math.Min(from, glyphs.Count - 1);
        return ReadText.From([new TextRun([.. glyphs.Skip(from).Take(Math.Max(1, Math.Min(length, glyphs.Count - from)))])]);
    }

    /// <summary>The glyphs of a row that can stand in a zone.</summary>
    private static List<Glyph> Zoned(IReadOnlyList<Glyph> row) => [.. row.Where(g => g.Text.Length == 1 && MrzText.Clean(g.Text[0]) is not null)];
}
