using System.Globalization;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>A copy on which the pale labels are lost: a valid number, and above it the birth date and the sex that it says (标签缺失的人像面).</summary>
public static class IdCardFrontUnlabeled
{
    /// <summary>Of such a find; whatever has labels is surer.</summary>
    public const double Confidence = 0.6;

    /// <summary>Where values begin and where the rows of the birth date and the number lie, in millimeters.</summary>
    private const double ValueLeft = 15.2, BirthRow = 23.1, NumberRow = 46.9;

    /// <summary>Every card on the sheet that only its values give away.</summary>
    public static IEnumerable<FoundDocument> Find(Sheet sheet)
    {
        foreach (var row in LabelFinder.Rows(sheet))
        {
            if (IdNumberText.Longest(row) is not { Count: 18 } number || FrameOf(number, sheet) is not { } frame)
                continue;
            var own = sheet.Only(line => frame.Contains(line[line.Count / 2].Center, line[line.Count / 2].Row, 3.5));
            if (OtherCardWords.StandOn(own) || Conversation.IsOn(sheet) || OtherCardWords.StandAround(sheet.Only(line => frame.Contains(line[0].Left, line[0].Row, IdCardFrontKind.Near))))
                continue;
            if (In(frame, own, 12.5, 20.5).Contains(ResidentIdNumber.SexOf(IdNumberText.Text(number))!, StringComparison.Ordinal)
                && (In(frame, own, 6, 13.4).Count(PlainText.IsIdeograph) >= 2 || IsLabeled(row, number[0])) && In(frame, own, 26, 44).Count(PlainText.IsIdeograph) >= 6)
                yield return new FoundDocument(DocumentKinds.IdCardFront, Confidence, frame.Outline(sheet), own);
        }
    }

    /// <summary>公民身份号码 before it, the one label that no stamp lies upon: then the card's name may be covered as well.</summary>
    private static bool IsLabeled(IReadOnlyList<Glyph> row, Glyph first) => string.Concat(row.TakeWhile(g => g != first).Select(g => g.Text)).Contains("公民身份号码", StringComparison.Ordinal);

    /// <summary>Where a sheet's one card lies, by its values alone; null where they do not say it.</summary>
    public static CardFrame? FrameOf(Sheet sheet) =>
        LabelFinder.Rows(sheet).Select(IdNumberText.Longest).Where(n => n is { Count: 18 }).Select(n => FrameOf(n!, sheet)).FirstOrDefault(f => f is not null);

    /// <summary>Where the card lies, by its number and the birth date above it; printers set the number wider or closer, rows keep their places. Null where no such date stands.</summary>
    private static CardFrame? FrameOf(IReadOnlyList<Glyph> number, Sheet sheet)
    {
        var text = IdNumberText.Text(number);
        if (!ResidentIdNumber.Check(text).IsValid || ResidentIdNumber.BirthDateOf(text) is not { } birth)
            return null;
        var year = Number(birth.Year);
        foreach (var date in sheet.Runs.Where(r => r.Text.StartsWith(year, StringComparison.Ordinal) && r.Row < number[0].Row && r.Left < number[0].Left))
        {
            var scale = (number[0].Row - date.Row) / (NumberRow - BirthRow);
            var frame = new CardFrame(scale, date.Left - (ValueLeft * scale), number[0].Row - (NumberRow * scale));
            var digits = string.Concat(In(frame, sheet, 20, 26.5).Where(char.IsAsciiDigit));
            if (frame.ToMillimetersX(number[0].Center) is > 24 and < 36 && frame.ToMillimetersX(number[^1].Center) is > 66 and < 86
                && digits.StartsWith(year, StringComparison.Ordinal) && Says(digits[4..], birth))
                return frame;
        }

        return null;
    }

    /// <summary>The month and the day behind the year; a lone thin 1 gets lost, and labels leave dust between.</summary>
    private static bool Says(string digits, DateOnly birth) => digits.Length > 0 && (digits.Contains(Number(birth.Month), StringComparison.Ordinal) || digits.EndsWith(Number(birth.Day), StringComparison.Ordinal));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What stands left of the portrait between two heights, in millimeters.</summary>
    private static string In(CardFrame frame, Sheet sheet, double top, double bottom) => string.Concat(ReadingOrder.Of([.. sheet.Runs
        .Where(r => frame.ToMillimetersX(r.Center) is > 13 and < 54 && frame.ToMillimetersY(r.Row) is var y && y > top && y < bottom)]).Select(r => r.Text));
}
