using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>出生日期: proved by digits 7 to 14 of the number.</summary>
public static partial class BirthDateField
{
    /// <summary>From the year to where the day begins on the widest card seen, in ems; a look that reaches too far sees more than the number has, and proves nothing.</summary>
    private const double Reach = 11;

    public static FieldReading Read(IReadOnlyDictionary<string, ReadText> texts, FieldReading number, PageView page)
    {
        if (!texts.TryGetValue(FieldNames.BirthDate, out var text) || text.IsEmpty)
            return Fields.Missing(page.Number);
        var inNumber = number.Value is { } value ? ResidentIdNumber.BirthDateOf(value) : null;
        if (Parse(text.Text) is not { } printed)
        {
            // The same digits in the same order, only 年 or 月 is not read: the number says where each part ends.
            if (inNumber is { } same && number.Status == FieldStatus.Confirmed && (Digits(text.Text) == Digits(same) || IsGoneOn(text, same, page)))
                return Fields.Of(ChineseDate.Format(same), text, page.Number, Judgement.Confirmed(0.999, "idNumber"));
            // The number tells the date, but what is printed could not be read: a person looks.
            return inNumber is { } date && number.Status == FieldStatus.Confirmed && text.Glyphs.Count(g => char.IsAsciiDigit(g.Text[0])) >= 4
                ? Fields.Of(ChineseDate.Format(date), text, page.Number, Judgement.Doubtful(0.7, "fromNumber"))
                : Fields.Missing(page.Number);
        }

        var judgement = printed == inNumber && number.Status == FieldStatus.Confirmed ? Judgement.Confirmed(0.9999, "idNumber")
            : inNumber is null && text.Lowest > 0.97 ? Judgement.Confirmed(text.Lowest, "score")
            : printed == inNumber ? Judgement.Confirmed(0.99, "idNumber")
            : Disagrees(text, printed, inNumber, page);
        return Fields.Of(ChineseDate.Format(printed), text, page.Number, judgement);
    }

    /// <summary>A year alone was found, and a look behind it shows the month and the day of the number.</summary>
    private static bool IsGoneOn(ReadText text, DateOnly inNumber, PageView page) =>
        Digits(text.Text) == $"{inNumber.Year}" && page.Probe.Reread([BlankPaper.Behind(text.Glyphs[^1], Reach)], LicenseDates.Alphabet) is [var behind] && $"{inNumber.Year}{Digits(PlainText.Squeeze(behind.Text))}" == Digits(inNumber);

    private static string Digits(DateOnly date) => $"{date.Year}{date.Month}{date.Day}";

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>The date in text such as 1987年1月1日; null when there is none.</summary>
    public static DateOnly? Parse(string text)
    {
        var match = Pattern().Match(text.Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1'));
        return match.Success
            && DateOnly.TryParseExact(
                $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is > 1880 and < 2100
            ? date
            : null;
    }

    /// <summary>1983 where the number says 1988: one digit is misread by every reader sooner than it is misprinted.</summary>
    private static bool IsOneDigit(DateOnly printed, DateOnly? inNumber) =>
        inNumber is { } other && ChineseDate.Format(printed).Zip(ChineseDate.Format(other)).Count(p => p.First != p.Second) == 1;

    private static Judgement Disagrees(ReadText text, DateOnly printed, DateOnly? inNumber, PageView page) =>
        text.Lowest > 0.98 && !IsOneDigit(printed, inNumber) && page.Probe.SecondOpinion(text.LineQuads, null) is { } second && Parse(second) == Parse(text.Text)
            ? Judgement.Confirmed(text.Lowest, "secondReader", "differsFromNumber")
            : Judgement.Doubtful(text.Lowest * 0.7, "differsFromNumber");

    [GeneratedRegex(@"(\d{4})年(\d{1,2})月(\d{1,2})日?")]
    private static partial Regex Pattern();
}
