using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>The title of a paper: a short row by itself, larger than the text as a rule (标题).</summary>
/// <param name="Text">Without spaces.</param>
/// <param name="Glyphs">What was read.</param>
public sealed partial record PaperTitle(string Text, IReadOnlyList<Glyph> Glyphs)
{
    private const int Longest = 32;

    /// <summary>By how much the two lines of a title may differ in size; where neither by itself is one, they are parts of the same words.</summary>
    private const double Alike = 0.12, Loosely = 0.2;

    /// <summary>By how much they are larger than the text; of such words less is enough.</summary>
    private const double Larger = 1.2, Enough = 1.1;

    /// <summary>From one line of a title to the next at most, in ems; the same of such words, and on a cover.</summary>
    private const double Near = 2.2, Apart = 2.8, OnCover = 3.5;

    /// <summary>How far below a title another may stand that is the paper's own, in ems.</summary>
    private const double Beneath = 6;

    /// <summary>By how much a heading is larger than the text.</summary>
    internal const double Heading = 1.12;

    public double Row { get; } = Glyphs.Average(g => g.Row);

    /// <summary>Another such heading stands below it, as the sheet's own below that of the page it is shown on: which is meant is for a person to say.</summary>
    public bool HasRival { get; init; }

    /// <summary>The same, with a look at what stands below.</summary>
    /// <inheritdoc cref="Find"/>
    public static PaperTitle? FindWithRival(Sheet sheet, Regex pattern, params IReadOnlyList<string> listed)
    {
        if (Find(sheet, pattern, listed) is not { } first)
            return null;
        double em = first.Glyphs[0].Em, foot = first.Glyphs.Max(g => g.Row);
        var next = Find(sheet.Only(l => SheetParts.Row(l) > foot + em), pattern, listed);
        return first with { HasRival = next is not null && next.Text != first.Text && next.Row - first.Row < Beneath * em && next.Glyphs.Average(g => g.Em) > Heading * UsualEm(sheet) };
    }

    /// <summary>The topmost row that is such a title; null when there is none.</summary>
    /// <param name="sheet">Of the page.</param>
    /// <param name="pattern">Of the title.</param>
    /// <param name="listed">Titles whole, where they are known.</param>
    public static PaperTitle? Find(Sheet sheet, Regex pattern, params IReadOnlyList<string> listed)
    {
        var usual = UsualEm(sheet);
        IReadOnlyList<Glyph>? before = null;
        foreach (var row in LabelFinder.Rows(sheet).Select(r => TitleMarks.Without(ListedTitles.Settled(r, listed), usual)))
        {
            var text = string.Concat(row.Select(g => g.Text));
            var isShared = NeighborPapers.ShareRow(row);
            // Some break within the words themselves: 互联网药品信息服务 above 资格证书.
            if (!isShared && before is not null && IsFirstLine(before, row, usual, Loosely) && string.Concat(before.Select(g => g.Text)) + text is { Length: <= Longest } both && !pattern.IsMatch(text) && pattern.IsMatch(both))
                return new PaperTitle(both, [.. before, .. row]);
            if (!isShared && text.Length <= Longest && (pattern.IsMatch(text) || pattern.IsMatch(Second(row))) && IsHeading(row, text, usual))
            {
                // A long title may take two lines.
                return before is not null && IsFirstLine(before, row, usual)
                    ? new PaperTitle(string.Concat(before.Select(g => g.Text)) + text, [.. before, .. row])
                    : new PaperTitle(text, row);
            }

            // A title in a header, with its translation beside it, or with another paper's.
            foreach (var piece in Pieces(row).Where(p => p.Glyphs.Count < row.Count && (isShared || p.Em > Heading * usual)))
            {
                if (piece.Text.Length <= Longest && pattern.IsMatch(piece.Text) && IsHeading(piece.Glyphs, piece.Text, usual))
                    return new PaperTitle(piece.Text, piece.Glyphs);
            }

            before = row;
        }

        return UprightTitle.Find(sheet, pattern);
    }

    /// <summary>The parts of a row that gaps part, or that the detector found by themselves.</summary>
    private static IEnumerable<TextRun> Pieces(IReadOnlyList<Glyph> row) => [.. Sheet.Split(row), .. row.GroupBy(g => g.Line).Select(l => new TextRun([.. l]))];

    /// <summary>With the reader's second thoughts where it is unsure: 接权书 by hand. An x for 网 is none.</summary>
    private static string Second(IReadOnlyList<Glyph> row) => string.Concat(row.Select(g => g.Source is { Confidence: < 0.7, Alternative: [>= (char)0x3400] } unsure ? unsure.Alternative : g.Text));

    public static double UsualEm(Sheet sheet) => UsualEm(sheet.Lines.SelectMany(l => l));

    /// <summary>The size of Chinese text, which translations are set smaller than.</summary>
    public static double UsualHanEm(Sheet sheet) => UsualEm(sheet.Lines.SelectMany(l => l).Where(g => PaperValues.IsHan(g.Text[0])));

    /// <summary>The middle of their sizes; 1 where there are none.</summary>
    public static double UsualEm(IEnumerable<Glyph> glyphs)
    {
        var ems = glyphs.Select(g => g.Em).Order().ToList();
        return ems.Count == 0 ? 1 : ems[ems.Count / 2];
    }

    private static bool IsHeading(IReadOnlyList<Glyph> row, string text, double usual) =>
        !text.AsSpan().ContainsAny(":,。;") && !IsItem(text) && (row.Average(g => g.Em) > Heading * usual || text.Length <= 20);

    private static bool IsFirstLine(IReadOnlyList<Glyph> before, IReadOnlyList<Glyph> row, double usual, double alike = Alike)
    {
        double em = row.Average(g => g.Em), other = before.Average(g => g.Em);
        // A line that is set wide seems larger than it is: then the heights of the two tell.
        double high = row[0].Line.Quad.Height, otherHigh = before[0].Line.Quad.Height;
        // “样例古港”网站 in the largest type of a cover, 建设方案 below it in a smaller one.
        var isCover = alike == Loosely && other > Larger * usual && Service().IsMatch(string.Concat(before.Select(g => g.Text)));
        var areAlike = isCover || Math.Abs(em - other) < alike * em || (other > Heading * usual && Math.Abs(high - otherHigh) < 0.15 * high);
        return areAlike && em > (alike == Loosely ? Enough : Larger) * usual && row[0].Row - before[0].Row < (isCover ? OnCover : alike == Loosely ? Apart : Near) * em && before.Count <= Longest
            && Math.Abs(Middle(before) - Middle(row)) < 2 * em;
    }

    [GeneratedRegex("(?:网站|APP|小程序|平台)[”\"」]?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Service();

    /// <summary>[√] 3 法定代表人授权书: an item of a list names a paper and heads none.</summary>
    internal static bool IsItem(string text) => Item().IsMatch(text);

    [GeneratedRegex(@"^[\[(【]?[√✓V]?[\])】]?\d{1,2}(?![\d年])|^[□☑☐√✓]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();

    private static double Middle(IReadOnlyList<Glyph> row) => (row[0].Left + row[^1].Right) / 2;
}
