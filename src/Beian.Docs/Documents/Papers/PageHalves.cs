using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Parts a page on which papers of two kinds lie side by side or one above the other, such as a license and a permit scanned at once (同页的两份材料).</summary>
public static class PageHalves
{
    /// <summary>A title is larger than the text below it; a word of a menu beside a certificate is not.</summary>
    private const double LeastSize = 1.25;

    private const int Longest = 24;

    /// <summary>In ems of the lower title: how far above it its paper may begin, with a code beside the title, and the space between two papers.</summary>
    private const double Above = 4, Space = 1.3;

    /// <summary>One above the other: what a letter or a promise lies over is told elsewhere, where the parts of one paper are.</summary>
    private static readonly string[] Certificates = ["license", "unit", "firm", "permit"];

    /// <summary>Lines below its title that a paper has at least.</summary>
    private const int FewestLines = 4;

    /// <summary>Titles of different families; cards have none that counts, and a paper may quote them.</summary>
    private static readonly Regex Title = LoosePattern.Of(
        @"(?<license>营业执照)(?:\(副本\)|\(正本\)|副本|正本)?$|(?<unit>(?:法人|单位|团体|基金会)(?:登记)?证书|登记证书|法人证书|统一社会信用代码证书)$|(?<firm>执业许可证)$|(?<permit>许可证|批准书)$|"
        + @"(?<letter>授权书|委托书|授权函|授权[表单])$|(?<promise>承诺书|承诺函|告知书|责任书)$|(?<sheet>核验[单表])$|(?<plan>方案书|规划书)$|(?<domain>域名注册证书|域名证书)$");

    /// <summary>The halves, the left or upper one first; the sheet itself where there are no two such papers.</summary>
    public static IReadOnlyList<Sheet> Of(Sheet sheet)
    {
        if (sheet.Lines.Count < 2 * FewestLines)
            return [sheet];
        var titles = sheet.Lines.Select(l => new TextRun(l)).Where(r => r.Text.Length <= Longest).Select(r => (Run: r, Family: NeighborPapers.FamilyOf(Title, r.Text))).Where(t => t.Family is not null && IsLarge(t.Run, sheet) && !IsInParagraph(t.Run, sheet)).ToList();
        foreach (var (one, family) in titles)
        {
            foreach (var (other, _) in titles.Where(t => t.Family != family && t.Run.Center > one.Center))
            {
                if (NeighborPapers.Gutter(sheet, one, other) is not { } gutter)
                    continue;
                var (left, right) = SheetParts.SideBySide(sheet, gutter);
                if (IsPaper(left, one) && IsPaper(right, other))
                    return [left, right];
            }
        }

        foreach (var (upper, family) in titles)
        {
            foreach (var (lower, other) in titles.Where(t => t.Family != family && t.Run.Row > upper.Row && (Certificates.Contains(t.Family) || Certificates.Contains(family))))
            {
                if (Between(sheet, upper, lower) is not { } row)
                    continue;
                var (top, bottom) = SheetParts.OneAboveOther(sheet, row);
                if (IsPaper(top, upper) && IsPaper(bottom, lower))
                    return [top, bottom];
            }
        }

        return [sheet];
    }

    /// <summary>The middle of the widest space right above the lower title; null where there is none as wide as between two papers.</summary>
    private static double? Between(Sheet sheet, TextRun upper, TextRun lower)
    {
        var em = lower.Glyphs.Max(g => g.Em);
        var rows = sheet.Lines.Select(SheetParts.Row).Where(r => r > upper.Row && r <= lower.Row).Order().ToList();
        var near = rows.FindIndex(r => r >= lower.Row - (Above * em));
        var gaps = Enumerable.Range(Math.Max(1, near), Math.Max(0, rows.Count - Math.Max(1, near))).Select(i => (Gap: rows[i] - rows[i - 1], At: (rows[i] + rows[i - 1]) / 2)).ToList();
        return gaps.Count > 0 && gaps.MaxBy(g => g.Gap) is var widest && widest.Gap > Space * em ? widest.At : null;
    }

    /// <summary>Beside the print below it: the other paper may be printed larger altogether, and what is filled in by hand is.</summary>
    private static bool IsLarge(TextRun title, Sheet sheet)
    {
        var heights = sheet.Lines.Where(l => l[0].Row > title.Row && l[0].Left < title.Right && l[^1].Right > title.Left).Select(l => l[0].Line.Quad.Height).Order().ToList();
        return heights.Count > 0 && title.Glyphs[0].Line.Quad.Height > LeastSize * heights[heights.Count / 4];
    }

    /// <summary>…具体经营项目以相关部门批准文件或许可证|件为准): a line of a text begins where the lines right above and below it do, in print of one size.</summary>
    private static bool IsInParagraph(TextRun title, Sheet sheet)
    {
        double em = title.Glyphs[0].Em, height = title.Glyphs[0].Line.Quad.Height;
        bool IsNext(double drop) => sheet.Lines.Any(l => Math.Abs(l[0].Left - title.Left) < 0.6 * em && (l[0].Row - title.Row) * Math.Sign(drop) is var d && d > 0.5 * em && d < Math.Abs(drop) * em && Math.Abs(l[0].Line.Quad.Height - height) < 0.15 * height);
        return IsNext(-2) && IsNext(2);
    }

    private static bool IsPaper(Sheet half, TextRun title) => half.Lines.Count(l => SheetParts.Row(l) > title.Row) >= FewestLines;
}
