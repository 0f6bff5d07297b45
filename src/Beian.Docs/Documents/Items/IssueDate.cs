using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>Looks once more for the date of issue where its parts were read under the seal, but no date came of them (发照日期).</summary>
public static class IssueDate
{
    /// <summary>How far behind the last part the crop reaches, in ems.</summary>
    private static readonly double[] Reach = [1.2, 2.6, 4];

    /// <summary>The same where month and day, set wide, were not found at all under the seal of a copy without colors.</summary>
    private static readonly double[] Far = [6.5, 8, 10];

    /// <summary>How far what several crops show must be ahead of every other date. Of 43 such dates 42 were right, two of them ahead by 1.7 and 1.9, the others by 2.7 and more; 2013 for 2018, whose figure's left strokes went with the ring's red, by 2.</summary>
    private const double LeastLead = 2.5;

    /// <summary>The date below 登记机关 from one crop over all its parts, or null.</summary>
    public static FieldReading? LookAgain(LabelHit? registrar, IReadOnlyList<TextRun> free, PageView page)
    {
        if (registrar is null)
            return null;
        var parts = free
            .Where(r => r.Row > registrar.Row + (0.8 * registrar.Em) && r.Row < registrar.Row + (9 * registrar.Em)
                && r.Right > registrar.Left - (2 * registrar.Em) && r.Text.Any(c => LicenseDates.Alphabet.Contains(c, StringComparison.Ordinal)))
            .ToList();
        foreach (var anchor in parts.OrderByDescending(p => p.Text.Count(char.IsAsciiDigit)))
        {
            var row = parts.Where(p => Math.Abs(p.Row - anchor.Row) < 0.9 * anchor.Em).ToList();
            double left = row.Min(r => r.Left), right = row.Max(r => r.Right), middle = row.Average(r => r.Row), em = Math.Max(registrar.Em, anchor.Em);
            // The end of the date may lie far under the seal, or its year.
            if (right - left < 2.5 * em)
                continue;
            var isNumeral = row.Any(r => r.Text.Any(IsNumeral));
            List<DateLook> Seen(double[] reaches) => [.. reaches
                .Select(r => page.Sheet.ToPage(left - (1.2 * em), middle - (0.75 * em), right + (r * em), middle + (0.75 * em)))
                .SelectMany(p => page.Probe.Reread([p], isNumeral ? LicenseDates.Numerals : LicenseDates.Alphabet).Select(l => new DateLook(p, l)))
                .Where(l => LicenseDates.First(l.Line.Text) is not null)];
            var looks = Seen(Reach) is { Count: > 0 } near ? near : Seen(Far);
            if (looks.Count == 0)
            {
                if ((DateInParts.Find(row, page) ?? DateInParts.WithYearBefore(row, page)) is var (parted, at))
                    return Fields.Of(ChineseDate.Format(parted), ReadText.From(row) with { Box = at }, page.Number, Judgement.Doubtful(0.5, "lookedAgain"));
                continue;
            }

            var seen = looks.Find(l => l.IsWhole) ?? looks[0];
            var date = LicenseDates.First(seen.Line.Text)!.Value;
            // Of 一, 二 and 三 a ring that runs through them makes one another.
            return Fields.Of(ChineseDate.Format(date), ReadText.From(row) with { Box = seen.Place }, page.Number, isNumeral ? Judgement.Doubtful(0.5, "lookedAgain") : Judge(looks, seen, date, page.Probe));
        }

        return UnfoundDate.Look(registrar, page);
    }

    internal static bool IsNumeral(char c) => LicenseDates.Numerals.Contains(c, StringComparison.Ordinal) && !LicenseDates.Alphabet.Contains(c, StringComparison.Ordinal);

    /// <summary>Vouched for are a date that the other reader sees as well, and one that several crops show with no digit in doubt.</summary>
    private static Judgement Judge(List<DateLook> looks, DateLook seen, DateOnly date, IFieldProbe probe)
    {
        if (!seen.IsWhole)
            return Judgement.Doubtful(0.5, "lookedAgain");
        if (probe.SecondOpinion([seen.Place], LicenseDates.Alphabet) is { } other && LicenseDates.IsWhole(other) && LicenseDates.First(other) == date)
            return Judgement.Confirmed(0.99, "secondReader");
        var lead = DateWeights.Lead(seen.Place, PlainText.Squeeze(seen.Line.Text), probe);
        return lead is not < LeastLead && looks.Count(l => l.IsWhole && l.IsSure && LicenseDates.First(l.Line.Text) == date) >= 2 && looks.TrueForAll(l => LicenseDates.First(l.Line.Text) == date)
            ? Judgement.Confirmed(0.98, "severalLooks")
            : lead >= DateWeights.Enough ? Judgement.Confirmed(0.98, "weighed")
            : Judgement.Doubtful(0.5, "lookedAgain");
    }
}
