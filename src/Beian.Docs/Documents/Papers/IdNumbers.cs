using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Numbers of identity cards in running text, proved by their check digit (身份证号码).</summary>
public static class IdNumbers
{
    private const string Digits = "0123456789X";

    /// <summary>What a thin 1 may be read as.</summary>
    private const string Strokes = "()|[]/";

    private const string Figures = "0123456789Xx";

    private const int Fewest = 15, Whole = 18, AppId = 16;

    /// <summary>The score of a figure below which wider looks that agree are no proof.</summary>
    private const double LeastFigure = 0.4;

    /// <summary>Where the text has 15 or more digits on end, spaces aside.</summary>
    public static IEnumerable<(int From, int Length)> Spans(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Digit(text[i]) is null)
                continue;
            var (end, count) = (i, 0);
            for (var k = i; k < text.Length && (Digit(text[k]) is not null || text[k] is ' ' || IsLost(text, k)); k++)
            {
                if (text[k] == ' ')
                {
                    // Two numbers beside one another, in two columns.
                    if (count >= Fewest && text.AsSpan(k + 1) is var rest && rest.Length >= Fewest && !rest[..Fewest].ContainsAnyExcept(Figures))
                        break;
                    continue;
                }

                count++;
                end = k + 1;
            }

            if (count is >= Fewest and <= 20 && text.AsSpan(i, end - i).ContainsAnyInRange('0', '9') && !IsCreditCode(text, i, end) && !IsAppId(text, i, end))
                yield return (i, end - i);
            i = end;
        }
    }

    /// <summary>A credit code that happens to have no letter: 9 begins the number of no place, and 51110101… has no date of birth in it.</summary>
    private static bool IsCreditCode(string text, int from, int end)
    {
        var number = string.Concat(text[from..end].Select(Digit).OfType<char>());
        return number is ['9', '1' or '2' or '3', ..]
            ? !ResidentIdNumber.HasValidCheck(number) || UnifiedSocialCreditCode.HasValidCheck(number)
            : UnifiedSocialCreditCode.HasValidCheck(number) && !ResidentIdNumber.Check(number).IsValid;
    }

    /// <summary>2021004192736058: what Alipay numbers mini-programs with, of 16 digits; no place's number begins with 20.</summary>
    private static bool IsAppId(string text, int from, int end) => string.Concat(text[from..end].Select(Digit).OfType<char>()) is { Length: AppId } number && number.StartsWith("20", StringComparison.Ordinal);

    public static FieldReading Field(ReadText? text, PageView page)
    {
        if (text is null || text.IsEmpty)
            return Fields.Missing(page.Number);
        text = WithNextLine(text, page) ?? text;
        var isRepaired = text.Text.AsSpan().ContainsAny(Strokes);
        var number = string.Concat(text.Text.Select(c => Strokes.Contains(c) ? '1' : Digit(c)).OfType<char>());
        if (ResidentIdNumber.Check(number).IsValid)
        {
            return Fields.Of(number, text, page.Number, text.Lowest > 0.8 && !isRepaired ? Judgement.Confirmed(0.999, "checkDigit", "score")
                : page.Probe.SecondOpinion(text.LineQuads, Digits) == number ? Judgement.Confirmed(0.999, "checkDigit", "secondReader")
                : text.Lowest > LeastFigure && !isRepaired && WiderLooks(text, page) is { Count: > 0 } looks && looks.All(l => l == number) ? Judgement.Confirmed(0.99, "checkDigit", "lookedAgain")
                : Judgement.Doubtful(text.Lowest, "checkDigit", "lowScore"));
        }

        var second = page.Probe.SecondOpinion(text.LineQuads, Digits);
        if (second is not null && ResidentIdNumber.Check(second).IsValid)
            return Fields.Of(second, text, page.Number, Judgement.Doubtful(0.6, "secondReader", "readersDisagree"));
        // Of 0613 by hand the 1 was passed over.
        return WiderLooks(text, page).Find(l => ResidentIdNumber.Check(l).IsValid) is { } whole
            ? Fields.Of(whole, text, page.Number, Judgement.Doubtful(0.6, "lookedAgain", "repaired"))
            : Fields.Of(number, text, page.Number, Judgement.Doubtful(text.Lowest * 0.5, "checkDigitFails"));
    }

    /// <summary>2102021977062972, and right below 51: a narrow cell broke it, and the check digit says that both are one. Null where no such line follows.</summary>
    private static ReadText? WithNextLine(ReadText text, PageView page)
    {
        var read = string.Concat(text.Text.Select(Digit).OfType<char>());
        return read.Length >= Whole ? null : NextLine.Below(text, page.Sheet)
            .Where(r => r.Text.Length == Whole - read.Length && r.Text.All(c => Digit(c) is not null))
            .Where(r => ResidentIdNumber.Check(read + string.Concat(r.Text.Select(Digit).OfType<char>())).IsValid)
            .Select(r => NextLine.Joined(text, r)).FirstOrDefault();
    }

    private static List<string> WiderLooks(ReadText text, PageView page) =>
        text.LineQuads is [var line] ? [.. page.Probe.ReadWide(line, Digits).Select(l => PlainText.Squeeze(l.Text))] : [];

    /// <summary>A 1 between digits that was read as a stroke.</summary>
    private static bool IsLost(string text, int at) => Strokes.Contains(text[at]) && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static char? Digit(char c) => c switch
    {
        >= '0' and <= '9' => c,
        'X' or 'x' or '×' => 'X',
        'O' or 'o' => '0',
        'l' or 'I' => '1',
        _ => null,
    };
}
