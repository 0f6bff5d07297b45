using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>A date of birth whose year, month and day stand so far apart that each looks like a value by itself: 1985　　年　　4　　月 (分开印的出生日期).</summary>
public static class BirthDateRow
{
    /// <summary>In ems: from piece to piece, and how far off the row of the one before a piece may stand; 年 and 月 are set smaller and higher.</summary>
    private const double Gap = 6, Level = 0.6;

    /// <summary>The date with the pieces behind it on its row, where it is none without them.</summary>
    public static ReadText Complete(ReadText date, IReadOnlyList<TextRun> runs)
    {
        if (date.IsEmpty || BirthDateField.Parse(date.Text) is not null)
            return date;
        // From the year on: the layout may have taken 月 and left the month.
        var own = date.Pieces().Select(p => new TextRun(p)).ToList();
        var pieces = new List<TextRun> { own[0] };
        // 年 and a figure alone are too small to measure by.
        var em = own.Max(p => p.Em);
        while (pieces[^1] is var last && runs.Where(r => !pieces.Contains(r) && IsNext(r, last, em)).MinBy(r => r.Left) is { } next)
            pieces.Add(next);
        return pieces.Count > own.Count ? ReadText.From(pieces) : date;
    }

    private static bool IsNext(TextRun run, TextRun last, double em) =>
        run.Left > last.Right - (0.2 * em) && run.Left - last.Right < Gap * em && Math.Abs(run.Row - last.Row) < Level * em && run.Text.All(LicenseDates.Alphabet.Contains);
}
