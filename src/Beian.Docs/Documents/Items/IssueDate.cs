using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>Looks once more for the date of issue where its parts were read under the seal, but no date came of them (发照日期).</summary>
public static class IssueDate
{
    /// <summary>How far behind the last part the crop reaches, in ems.</summary>
    private static readonly double[] Reach = [1.2, 2.6, 4];

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
            if (right - left < 2.5 * em)
                continue;
            // The end of the date may lie far under the seal.
            var looks = Reach
                .Select(r => page.Sheet.ToPage(left - (1.2 * em), middle - (0.75 * em), right + (r * em), middle + (0.75 * em)))
                .SelectMany(p => page.Probe.Reread([p], LicenseDates.Alphabet).Select(l => (Place: p, l.Text, IsTight: DateSpacing.IsTight([.. l.Chars.Select(c => (c.Text, c.From + c.To))]))))
                .Where(l => LicenseDates.First(l.Text) is not null)
                .ToList();
            if (looks.Count == 0)
            {
                if (DateInParts.Find(row, page) is var (parted, at))
                    return Fields.Of(ChineseDate.Format(parted), ReadText.From(row) with { Box = at }, page.Number, Judgement.Doubtful(0.5, "lookedAgain"));
                continue;
            }

            var (place, seen, isTight) = looks.Find(l => LicenseDates.IsWhole(l.Text) && l.IsTight) is { Text: not null } whole ? whole : looks[0];
            var date = LicenseDates.First(seen)!.Value;
            var text = ReadText.From(row) with { Box = place };
            var second = page.Probe.SecondOpinion([place], LicenseDates.Alphabet) is { } other && LicenseDates.IsWhole(other) ? LicenseDates.First(other) : null;
            var isWhole = isTight && LicenseDates.IsWhole(seen);
            return Fields.Of(ChineseDate.Format(date), text, page.Number, isWhole && second == date ? Judgement.Confirmed(0.99, "secondReader")
                : Judgement.Doubtful(0.5, "lookedAgain"));
        }

        return null;
    }
}
