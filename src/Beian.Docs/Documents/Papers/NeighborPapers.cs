using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Papers that lie beside or below one another on a page, such as a promise and a verification sheet photographed at once (同页的另一份材料).</summary>
public static class NeighborPapers
{
    /// <summary>A title is larger than the text; words of one inside the text are not.</summary>
    private const double LeastSize = 1.15;

    /// <summary>Rows nearer than this many ems are one title of two lines.</summary>
    private const double Apart = 3;

    private const int Longest = 32;

    /// <summary>In ems: how far a title's middle may be from that of the one above, and the space above it.</summary>
    private const double Centered = 1.5, Space = 3.5;

    /// <summary>Share of the page's runs that may lie across the gutter between two papers: a watermark's, or a rule's.</summary>
    private const double MayCross = 0.04;

    /// <summary>Titles of one family may stand twice on a paper, in the head of an app and on the certificate below it.</summary>
    private static readonly Regex Title = LoosePattern.Of(@"(?:(?<letter>授权书|委托书|授权函|授权[表单])|(?<promise>承诺书|承诺函|告知书|责任书|保证书)|(?<sheet>核验(?:登记|记录|信息|确认|情况|结果)?[单表])|(?<domain>域名注册证书|域名证书))(?:\([^)]{1,12}\))?$");

    /// <summary>The lines that are left when those of other titles are taken away.</summary>
    public static Sheet Without(Sheet sheet, PaperTitle own)
    {
        var mine = new TextRun(own.Glyphs);
        var kept = sheet;
        var family = FamilyOf(own.Text);
        foreach (var other in Titles(sheet, mine).Where(t => !t.Glyphs.Any(own.Glyphs.Contains) && FamilyOf(t.Text) != family))
        {
            if (Gutter(sheet, mine, other) is { } gutter)
                kept = kept.Only(l => (SheetParts.Middle(l) < gutter) == (mine.Center < gutter));
            else if (other.Row - mine.Row > Apart * mine.Em)
                kept = kept.Only(l => SheetParts.Row(l) < other.Row - (1.2 * other.Em));
            else if (mine.Row - other.Row > Apart * mine.Em)
                kept = kept.Only(l => SheetParts.Row(l) > mine.Row - (1.2 * mine.Em));
        }

        return kept == sheet ? sheet : kept.Straightened();
    }

    /// <summary>Whether two papers have their titles on the same row.</summary>
    public static bool ShareRow(IReadOnlyList<Glyph> row) => row.GroupBy(g => g.Line).Count(l => Title.IsMatch(string.Concat(l.Select(g => g.Text)))) > 1;

    private static string? FamilyOf(string title) => FamilyOf(Title, title);

    /// <summary>The name of the group that a title falls in; null for what is no title.</summary>
    internal static string? FamilyOf(Regex titles, string title) => titles.Match(title) is { Success: true } match ? match.Groups.Values.First(g => g.Success && g.Name != "0").Name : null;

    private static IEnumerable<TextRun> Titles(Sheet sheet, TextRun own)
    {
        // By the height of lines: the em of a short title is measured too small.
        var heights = sheet.Lines.Select(l => l[0].Line.Quad.Height).Order().ToList();
        var rows = sheet.Lines.Select(SheetParts.Row).ToList();
        // A title is often set so wide that its characters are runs by themselves.
        return sheet.Lines.Select(l => new TextRun(l)).Where(r => r.Text.Length <= Longest && !r.Text.AsSpan().ContainsAny(":,。;") && Title.IsMatch(r.Text) && !PaperTitle.IsItem(r.Text)
            && (r.Glyphs[0].Line.Quad.Height > LeastSize * heights[heights.Count / 2] || StandsAlone(r, own, rows)));
    }

    /// <summary>A title no larger than the text: under the other one, with nothing beside it and a wide space above.</summary>
    private static bool StandsAlone(TextRun run, TextRun own, List<double> rows) =>
        Math.Abs(run.Center - own.Center) < Centered * run.Em && !rows.Exists(r => r != SheetParts.Row(run.Glyphs) && r > run.Row - (Space * run.Em) && r < run.Row + (0.6 * run.Em));

    /// <summary>Where an upright line parts the two papers; null where none does.</summary>
    internal static double? Gutter(Sheet sheet, TextRun one, TextRun other)
    {
        var (left, right) = one.Center < other.Center ? (one, other) : (other, one);
        if (left.Right > right.Left)
            return null;
        var top = Math.Min(left.Row, right.Row) - left.Em;
        var lines = sheet.Lines.Where(l => SheetParts.Row(l) > top).ToList();
        var steps = Enumerable.Range(1, 49).Select(i => left.Center + ((right.Center - left.Center) * i / 50)).ToList();
        var crossed = steps.Select(x => lines.Count(l => l[0].Left < x && l[^1].Right > x)).ToList();
        var least = crossed.Min();
        if (least > MayCross * lines.Count)
            return null;
        // The middle of the widest stretch that so few lines cross.
        var best = (From: 0, Length: 0);
        for (int i = 0, from = 0; i <= crossed.Count; i++)
        {
            if (i < crossed.Count && crossed[i] == least)
                continue;
            if (i - from > best.Length)
                best = (from, i - from);
            from = i + 1;
        }

        return steps[best.From + (best.Length / 2)];
    }
}
