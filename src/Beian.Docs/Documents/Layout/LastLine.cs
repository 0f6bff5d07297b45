using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Layout;

/// <summary>Looks below an address whose last line is full: the detector passes over a single digit that alone went to the next line.</summary>
public static partial class LastLine
{
    /// <summary>A line shorter than this is not full, in ems: an address on a card has eleven characters a line (GA 448).</summary>
    private const double FullEms = 9;

    /// <summary>Below this score there is no text.</summary>
    private const double Legible = 0.6;

    /// <summary>From this score on a digit alone is no other, seen twice; the second look ends so far along the first.</summary>
    private const double Sure = 0.99, Closer = 0.8;

    /// <summary>Of the address's own contrast, the least that its last line has: the paper's pale words are none.</summary>
    private const double LeastContrast = 0.6;

    /// <summary>Of a label and its value, off one row in ems.</summary>
    private const double Level = 0.5;

    /// <summary>Share of a place above which something is printed there.</summary>
    private const double Ink = 0.012;

    /// <summary>What stands on the line below, or null; sure where a closer look sees the same and both leave no doubt.</summary>
    public static (string Text, bool IsSure)? Below(ReadText address, Sheet sheet, IFieldProbe probe)
    {
        if (Place(address, sheet) is not { } place)
            return null;
        var last = address.Pieces().Last();
        var read = probe.Reread([place], null).FirstOrDefault();
        if (read is null || read.Chars.Count is 0 or > 3 || read.Chars.Any(c => c.Confidence < Legible) || read.Contrast < LeastContrast * last[0].Line.Contrast)
            return null;
        var text = PlainText.Squeeze(read.Text);
        if (!End().IsMatch(text))
            return null;
        var isSure = IsSure(read) && probe.Reread([place.Slice(0, Closer)], null) is [var again] && IsSure(again) && PlainText.Squeeze(again.Text) == text;
        return (text, isSure);
    }

    private static bool IsSure(Recognition.TextLine line) => line.Chars.All(c => c.Confidence >= Sure);

    /// <summary>Whether a number that fills its line may go on below, where nothing can be read and ink is: a digit upon a ruled line.</summary>
    public static bool MayGoOn(ReadText address, Sheet sheet, IFieldProbe probe) =>
        char.IsAsciiDigit(address.Text[^1]) && (Place(address, sheet) ?? Strip(address, sheet)) is { } place && probe.InkShare(place) > Ink;

    /// <summary>Whether a value of one line does not go on: nothing stands where the next line would begin, or no line has room there.</summary>
    public static bool IsOnly(ReadText value, Sheet sheet, IFieldProbe probe, IReadOnlyList<LabelHit>? labels = null) => value.Pieces().Count() == 1 && IsLast(value, sheet, probe, labels);

    /// <summary>The same below the last line of a value of several.</summary>
    /// <param name="value">In reading order.</param>
    /// <param name="sheet">What stands around it.</param>
    /// <param name="probe">Of the page.</param>
    /// <param name="labels">What stands level with one of them is that one's, however close below.</param>
    public static bool IsLast(ReadText value, Sheet sheet, IFieldProbe probe, IReadOnlyList<LabelHit>? labels = null)
    {
        var lines = value.Pieces().ToList();
        double em = lines[^1][0].Em, left = lines.Min(l => l[0].Left), row = lines[^1].Average(g => g.Row);
        // Its next line, which was taken for something else.
        if (Below(sheet, left, row, em, 3).Any(r => Math.Abs(r.Left - left) < em && r.Row < row + (2.2 * em) && labels?.Any(l => l.Right <= r.Left && Math.Abs(l.Row - r.Row) < Level * l.Em) != true))
            return false;
        return Between(sheet, left, row, em, (0.72, 2), (3, 3)) is not { } place || probe.InkShare(place) <= Ink;
    }

    /// <summary>What begins within so many ems of a value, on the next lines.</summary>
    private static IEnumerable<TextRun> Below(Sheet sheet, double left, double row, double em, double reach) =>
        sheet.Runs.Where(r => r.Row > row + (0.8 * em) && r.Row < row + (3.2 * em) && r.Left < left + (reach * em) && r.Right > left - (0.3 * em));

    /// <summary>The place under a value's beginning down to what stands below it, null where no line has room there; all in ems.</summary>
    private static Geometry.Quad? Between(Sheet sheet, double left, double row, double em, (double From, double To) rows, (double Width, double Reach) columns)
    {
        var next = Below(sheet, left, row, em, columns.Reach).Select(r => r.Row - (0.6 * em)).DefaultIfEmpty(double.MaxValue).Min();
        double top = row + (rows.From * em), bottom = Math.Min(row + (rows.To * em), next);
        return bottom - top < 0.35 * em ? null : sheet.ToPage(left - (0.1 * em), top, left + (columns.Width * em), bottom);
    }

    /// <summary>Where the next item stands close below: what lies between, as wide as one character. Null where nothing has room there.</summary>
    private static Geometry.Quad? Strip(ReadText address, Sheet sheet)
    {
        var lines = address.Pieces().ToList();
        double em = lines[^1][0].Em, left = lines.Min(l => l[0].Left), row = lines[^1].Average(g => g.Row);
        if (lines.Count > 3 || !IsFull(lines))
            return null;
        return Between(sheet, left, row, em, (0.65, 1.9), (1.1, 2.3));
    }

    /// <summary>Where the next line begins; null where the last one is not full, or where something else stands.</summary>
    private static Geometry.Quad? Place(ReadText address, Sheet sheet)
    {
        var lines = address.Pieces().ToList();
        var last = lines[^1];
        double em = last[0].Em, left = lines.Min(l => l[0].Left);
        if (lines.Count > 3 || address.Text.EndsWith(')') || !IsFull(lines))
            return null;
        var row = last.Average(g => g.Row) + (lines.Count > 1 ? (last.Average(g => g.Row) - lines[0].Average(g => g.Row)) / (lines.Count - 1) : 1.5 * em);
        double top = row - (0.6 * em), bottom = row + (0.6 * em), end = left + (2.3 * em);
        // Half a line of the next item would be read as a line of this one.
        return sheet.Runs.Any(r => r.Row > top && r.Row < bottom + (0.6 * em) && r.Left < end && r.Right > left - (0.3 * em))
            ? null
            : sheet.ToPage(left - (0.3 * em), row - (0.72 * em), left + (2.3 * em), row + (0.72 * em));
    }

    /// <summary>Whether the last line is full and ends with nothing that an address ends with: the rest, a street and its number, was not found.</summary>
    public static bool EndsOpen(ReadText address) => IsFull(address) && !Close().IsMatch(address.Text);

    /// <summary>B座634: the last line is full, and below where the next one would begin there is no ink.</summary>
    public static bool EndsInANumber(ReadText address, Sheet sheet, IFieldProbe probe) =>
        char.IsAsciiDigit(address.Text[^1]) && Place(address, sheet) is { } place && probe.InkShare(place) <= Ink;

    /// <summary>Behind an address that is whole, a short line that none ends with: a person's name from the item below.</summary>
    public static bool IsAnothers(ReadText address)
    {
        var lines = address.Pieces().Select(p => string.Concat(p.Select(g => g.Text))).ToList();
        return lines.Count > 1 && Short().IsMatch(lines[^1]) && !Close().IsMatch(lines[^1]) && Close().IsMatch(lines[^2]);
    }

    /// <summary>Whether the last line reaches as far as the longest one.</summary>
    public static bool IsFull(ReadText address) => IsFull([.. address.Pieces()]);

    /// <summary>Only a line that reaches as far as the longest one wraps.</summary>
    private static bool IsFull(List<IReadOnlyList<Glyph>> lines)
    {
        double em = lines[^1][0].Em, left = lines.Min(l => l[0].Left), right = lines.Max(l => l[^1].Right);
        return right - left >= FullEms * em && lines[^1][^1].Right >= right - (0.9 * em);
    }

    [GeneratedRegex("(?:[号室户组楼层栋幢座房元村苑厦院屯队里园店厂寨庄坊站场)]|小区|社区)$")]
    private static partial Regex Close();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,4}$")]
    private static partial Regex Short();

    /// <summary>What an address ends with, and nothing that a name begins with.</summary>
    [GeneratedRegex("^(?:[0-9]{1,3}[号室户组楼层]?|[号室户组楼层栋幢座村苑厦])$")]
    private static partial Regex End();
}
