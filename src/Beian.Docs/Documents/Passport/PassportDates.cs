using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Passport;

/// <summary>Dates as passports print them: 07 3月/MAR 1990, 07 MAR 1990, 07 MAR/MARS 1990 (护照日期).</summary>
public static partial class PassportDates
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>Between the parts of one date, in ems.</summary>
    private const double WidestGap = 2;

    public static DateOnly? Parse(string text)
    {
        var match = Pattern().Match(text.ToUpperInvariant());
        if (!match.Success)
            return null;
        var month = Array.IndexOf(Months, match.Groups["month"].Value) + 1;
        // Where the month stands in figures as well, both must agree.
        if (match.Groups["figure"] is { Success: true } figure && int.Parse(figure.Value, CultureInfo.InvariantCulture) != month)
            return null;
        return DateOnly.TryParseExact($"{match.Groups["year"].Value}-{month}-{match.Groups["day"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    /// <summary>The day of issue: with the end of validity it makes 5 or 10 years, to the day or the day before, which proves it.</summary>
    public static FieldReading Issued(IReadOnlyList<TextRun> runs, DateOnly? birth, DateOnly? expiry, PageView page)
    {
        var dates = runs.Select(r => new[] { r }).Concat(Parted(runs)).Select(r => (Runs: r, Date: Parse(string.Concat(r.Select(p => p.Text)))))
            .Where(d => d.Date is not null && d.Date != birth && d.Date != expiry && (expiry is null || d.Date < expiry)).ToList();
        if (dates.Count != 1)
            return Fields.Missing(page.Number);
        var date = dates[0].Date!.Value;
        var text = ReadText.From(dates[0].Runs);
        var isTerm = expiry is { } end && new[] { 5, 10 }.Any(t => date.AddYears(t) == end || date.AddYears(t).AddDays(-1) == end);
        return Fields.Of(ChineseDate.Format(date), text, page.Number, isTerm ? Judgement.Confirmed(0.999, "term") : Judgement.Doubtful(text.Lowest * 0.9, "unusualTerm"));
    }

    /// <summary>23 JUN and 2024, with a wide gap between them.</summary>
    private static IEnumerable<TextRun[]> Parted(IReadOnlyList<TextRun> runs)
    {
        foreach (var run in runs.Where(r => Parse(r.Text) is null))
        {
            var next = runs.Where(r => Math.Abs(r.Row - run.Row) < 0.4 * run.Em && r.Left > run.Right && r.Left - run.Right < WidestGap * run.Em).MinBy(r => r.Left);
            if (next is not null && Parse(next.Text) is null && Parse(run.Text + next.Text) is not null)
                yield return [run, next];
        }
    }

    [GeneratedRegex(@"(?<day>\d{1,2})(?:(?<figure>\d{1,2})月)?/?(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*(?:/(?:(?<figure>\d{1,2})月|[A-ZÀ-Ü]+))?(?<year>(?:19|20)\d{2})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
