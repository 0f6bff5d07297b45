using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>A title whose characters stand one below another, in the first column of a table as a rule (竖排标题).</summary>
internal static class UprightTitle
{
    private const int Fewest = 4;

    /// <summary>In ems: how far its characters are from the column's middle, and from each other at most.</summary>
    private const double Aside = 0.5, Apart = 3;

    /// <summary>By how much their lines are higher than those of the text.</summary>
    private const double Larger = 1.12;

    /// <summary>Null where no column of single characters is such a title.</summary>
    public static PaperTitle? Find(Sheet sheet, Regex pattern)
    {
        var heights = sheet.Lines.Where(l => l.Count > 1).Select(l => l[0].Line.Quad.Height).Order().ToList();
        if (heights.Count == 0)
            return null;
        var single = sheet.Lines.Where(l => l is [{ Text: [var c] } only] && PaperValues.IsHan(c) && only.Line.Quad.Height > Larger * heights[heights.Count / 2]).Select(l => l[0]).OrderBy(g => g.Row).ToList();
        foreach (var first in single)
        {
            List<Glyph> column = [first];
            foreach (var next in single.Where(g => g.Row > first.Row && Math.Abs(g.Center - first.Center) < Aside * first.Em))
            {
                if (next.Row - column[^1].Row > Apart * first.Em)
                    break;
                column.Add(next);
            }

            if (column.Count >= Fewest && string.Concat(column.Select(g => g.Text)) is var text && pattern.IsMatch(text))
                return new PaperTitle(text, column);
        }

        return null;
    }
}
