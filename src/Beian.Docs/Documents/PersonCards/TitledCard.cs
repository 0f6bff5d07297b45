using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.PersonCards;

/// <summary>Cards that say in a title what they are: the lines below a title, as far as a card reaches (有标题的卡证).</summary>
public static class TitledCard
{
    /// <summary>Height of a label on such cards, in millimeters, on the small side; the one measure that all have in common.</summary>
    private const double LabelSize = 2.1;

    /// <summary>From the title's middle to a side, in millimeters: a little more than half a card, for titles stand off center.</summary>
    private const double HalfWidth = 56;

    /// <summary>From the title to the lower edge, in millimeters, and more: small labels make a card seem smaller than it is.</summary>
    private const double Below = 58;

    /// <summary>The same of the lowest label, and from it to the value below it, in ems.</summary>
    private const double FarBelow = 72, ValueReach = 3.2;

    /// <summary>What may stand above a title, in millimeters.</summary>
    private const double Above = 5;

    /// <summary>Between two characters of a title that is set wide, in ems.</summary>
    private const double WidestGap = 2.5;

    /// <summary>Longest title, in characters.</summary>
    private const int Longest = 18;

    /// <summary>Lines or parts of lines that are such a title; one that is set wide falls into parts.</summary>
    public static IReadOnlyList<TextRun> Titles(Sheet sheet, Func<string, bool> isTitle)
    {
        bool IsOne(TextRun run) => run.Text.Length <= Longest && isTitle(run.Text);
        var whole = sheet.Lines.Where(l => l.Count > 0).Select(l => new TextRun(l)).Where(IsOne).ToList();
        List<TextRun> found = [.. whole, .. sheet.Runs.Where(r => IsOne(r) && !whole.Any(w => w.Glyphs[0].Line == r.Glyphs[0].Line))];
        // 港澳居民|居住|证: a seal over it parts its line.
        var parted = LabelFinder.Rows(sheet).Where(r => r.Any(g => g.Line != r[0].Line) && r.Zip(r.Skip(1)).All(p => p.Second.Left - p.First.Right < WidestGap * p.First.Em)).Select(r => new TextRun(r));
        return [.. found, .. parted.Where(r => IsOne(r) && !found.Exists(f => r.Glyphs.Contains(f.Glyphs[0])))];
    }

    /// <summary>Every card with such a title and at least so many of the labels.</summary>
    public static IReadOnlyList<FoundDocument> Find(Sheet sheet, string kind, Func<string, bool> isTitle, IReadOnlyList<Label> labels, int fewest)
    {
        var hits = LabelFinder.Find(sheet, labels);
        var titles = Titles(sheet, isTitle);
        var found = new List<FoundDocument>();
        foreach (var title in titles)
        {
            var near = hits.Where(h => h.Row > title.Row && h.Row < title.Row + (30 * h.Em) && Math.Abs(((h.Left + h.Right) / 2) - title.Center) < 26 * h.Em).ToList();
            if (near.Count == 0)
                continue;
            var unit = near.Select(h => h.Em).Order().ElementAt(near.Count / 2) / LabelSize;
            var end = titles.Where(t => t.Row > title.Row + (12 * unit) && Math.Abs(t.Center - title.Center) < HalfWidth * unit).Select(t => t.Row - (Above * unit)).DefaultIfEmpty(double.MaxValue).Min();
            var bottom = title.Row + (Below * unit);
            bool Lies(double x, double row) =>
                Math.Abs(x - title.Center) < HalfWidth * unit && row > title.Row - (Above * unit) && row < Math.Min(bottom, end);
            var labeled = hits.Where(h => Lies((h.Left + h.Right) / 2, h.Row)).ToList();
            var own = labeled.Select(h => h.Field).Distinct().Count();
            if (own < fewest)
                continue;
            // Labels set smaller than usual make the card seem small: one that it lacks so far and stands a little lower is its own, and so is what stands below the lowest.
            var next = hits.Where(h => h.Row >= bottom && h.Row < title.Row + (FarBelow * unit) && Math.Abs(((h.Left + h.Right) / 2) - title.Center) < HalfWidth * unit && !labeled.Exists(l => l.Field == h.Field)).MinBy(h => h.Row);
            bottom = Math.Max(bottom, (next ?? labeled.MaxBy(h => h.Row)!) is var lowest ? lowest.Row + (ValueReach * lowest.Em) : bottom);
            var lines = sheet.Only(line => Lies(line[line.Count / 2].Center, line[line.Count / 2].Row));
            if (lines.Runs.Count > 0 && !found.Any(f => f.Sheet.Lines.Any(l => l[0] == lines.Lines[0][0])))
                found.Add(new FoundDocument(kind, Math.Min(0.999, 0.7 + (0.05 * own)), Outline(lines, unit), lines));
        }

        return found;
    }

    /// <summary>Around the lines, with the margin that cards leave.</summary>
    public static Quad Outline(Sheet lines, double unit)
    {
        var runs = lines.Runs;
        return lines.ToPage(
            runs.Min(r => r.Left) - (5 * unit), runs.Min(r => r.Row) - (6 * unit), runs.Max(r => r.Right) + (5 * unit), runs.Max(r => r.Row) + (6 * unit));
    }
}
