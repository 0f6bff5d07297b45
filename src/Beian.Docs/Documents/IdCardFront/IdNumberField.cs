using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>公民身份号码: proved by its check digit and by the birth date and sex printed beside it.</summary>
public static class IdNumberField
{
    private const string Digits = "0123456789X";

    public static FieldReading Read(IReadOnlyDictionary<string, ReadText> texts, PageView page)
    {
        if (!texts.TryGetValue(FieldNames.IdNumber, out var text) || text.IsEmpty)
            return Fields.Missing(page.Number);
        var number = IdNumberText.Text(text.Glyphs);
        if (number.Length == 0)
            return Fields.Missing(page.Number);
        if (ResidentIdNumber.Check(number).IsValid)
            return Fields.Of(number, text, page.Number, Judge(number, text, texts, page));

        if (Whole(number, text, texts, page) is { } whole)
            return Fields.Of(whole, text, page.Number, Judgement.Confirmed(0.995, "checkDigit", "birthDate"));

        var repaired = Repair(number, text, texts);
        if (repaired is not null)
        {
            // Another reader that sees the repaired number without being told proves it.
            var second = page.Probe.SecondOpinion(text.LineQuads, Digits);
            return Fields.Of(repaired, text, page.Number, second == repaired
                ? Judgement.Confirmed(0.99, "checkDigit", "secondReader")
                : Judgement.Doubtful(0.5, "repaired"));
        }

        var again = page.Probe.SecondOpinion(text.LineQuads, Digits);
        if (again is not null && ResidentIdNumber.Check(again).IsValid && Agrees(again, texts))
            return Fields.Of(again, text, page.Number, Judgement.Doubtful(0.6, "secondReader", "readersDisagree"));
        return number == again && number.Length == 18 && text.Lowest > 0.9 && LatinPrint.Of(text, page.Probe) == number
            // All readers see it so: the number itself is wrong.
            ? Fields.Of(number, text, page.Number, Judgement.Confirmed(text.Lowest, "secondReader", "checkDigitFails"))
            : Fields.Of(number, text, page.Number, Judgement.Doubtful(text.Lowest * 0.5, "checkDigitFails"));
    }

    /// <summary>The number from a longer crop, where an end was cut off; only with the same digits between, a valid check and the printed birth date.</summary>
    private static string? Whole(string number, ReadText text, IReadOnlyDictionary<string, ReadText> texts, PageView page)
    {
        if (number.Length is < 15 or > 17 || text.LineQuads.Count != 1)
            return null;
        var step = 1.2 / number.Length;
        return page.Probe.Reread([text.LineQuads[0].Slice(-step, 1), text.LineQuads[0].Slice(0, 1 + step), text.LineQuads[0].Slice(-step, 1 + step)], Digits)
            .Select(l => PlainText.Squeeze(l.Text).ToUpperInvariant())
            .FirstOrDefault(r => r.Contains(number, StringComparison.Ordinal) && ResidentIdNumber.Check(r).IsValid && Agrees(r, texts));
    }

    private static Judgement Judge(string number, ReadText text, IReadOnlyDictionary<string, ReadText> texts, PageView page)
    {
        if (Agrees(number, texts) && text.Lowest > 0.3)
            return Judgement.Confirmed(0.9999, "checkDigit", "birthDate");
        if (text.Lowest > 0.9)
            return Judgement.Confirmed(0.999, "checkDigit", "score");
        return page.Probe.SecondOpinion(text.LineQuads, Digits) == number
            ? Judgement.Confirmed(0.999, "checkDigit", "secondReader")
            : Judgement.Doubtful(text.Lowest, "checkDigit", "lowScore");
    }

    /// <summary>Whether the printed birth date is the one in the number.</summary>
    private static bool Agrees(string number, IReadOnlyDictionary<string, ReadText> texts) =>
        texts.TryGetValue(FieldNames.BirthDate, out var printed)
        && BirthDateField.Parse(printed.Text) is { } date && date == ResidentIdNumber.BirthDateOf(number);

    /// <summary>The one number that differs in a character's runner-up, passes the check and has the printed birth date.</summary>
    private static string? Repair(string number, ReadText text, IReadOnlyDictionary<string, ReadText> texts)
    {
        if (number.Length != ResidentIdNumber.Length)
            return null;
        var candidates = new HashSet<string>();
        for (var i = 0; i < number.Length; i++)
        {
            if (text.Glyphs[i].Source.Alternative is not { Length: 1 } other || !Digits.Contains(other[0], StringComparison.Ordinal))
                continue;
            var candidate = number[..i] + other + number[(i + 1)..];
            if (ResidentIdNumber.Check(candidate).IsValid && Agrees(candidate, texts))
                candidates.Add(candidate);
        }

        return candidates.Count == 1 ? candidates.First() : null;
    }
}
