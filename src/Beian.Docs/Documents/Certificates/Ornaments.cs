using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Certificates;

/// <summary>Takes out what the reader made of the border: rings read as 8, crosses as X, one under another (花边).</summary>
public static class Ornaments
{
    /// <summary>So many specks under each other are a border.</summary>
    private const int Fewest = 3;

    /// <summary>So many rings in a row are no number.</summary>
    private const int Row = 6;

    /// <summary>What rings are read as.</summary>
    private const string Rings = "oO@0〇〓.c8";

    public static Sheet Without(Sheet sheet)
    {
        // A border touches the end of a line now and then, so the specks are looked for at both ends of every line.
        sheet = sheet.Only(l => !IsBorder(l));
        var ends = sheet.Lines.SelectMany(l => Ends(l)).ToList();
        var ornaments = ends.Where(e => ends.Count(o => Math.Abs(o.Center - e.Center) < 0.7 * e.Em && Math.Abs(o.Row - e.Row) > 0.5 * e.Em) >= Fewest - 1).ToHashSet();
        return ornaments.Count == 0 ? sheet : sheet.Except(ornaments);
    }

    /// <summary>Without whole lines of ornaments; nothing else is touched.</summary>
    public static Sheet WithoutRings(Sheet sheet) => sheet.Only(l => !(l.Count >= Row && l.All(g => Rings.Contains(g.Text, StringComparison.Ordinal))));

    /// <summary>A piece of it: rings in a row, or one upon another in a box that is higher than wide.</summary>
    private static bool IsBorder(IReadOnlyList<Glyph> line) =>
        (line.Count <= 2 && line.All(IsSpeck) && line[0].Line.Quad.Height > 2.2 * line[0].Line.Quad.Width)
        || (line.Count >= 6 && line.All(IsSpeck) && line.GroupBy(g => g.Text).Max(g => g.Count()) >= 0.6 * line.Count);

    /// <summary>Specks that stand apart from the text of their line.</summary>
    private static IEnumerable<Glyph> Ends(IReadOnlyList<Glyph> line)
    {
        var last = line.Count - 1;
        if (IsSpeck(line[0]) && (last == 0 || line[1].Left - line[0].Right > 0.8 * line[0].Em))
            yield return line[0];
        if (last > 0 && IsSpeck(line[last]) && line[last].Left - line[last - 1].Right > 0.8 * line[last].Em)
            yield return line[last];
    }

    private static bool IsSpeck(Glyph glyph) => glyph.Text.All(c => c < 0x2E80 || c is '※' or '〓' or '口' or '回');
}
