using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>统一社会信用代码: proved by two check characters and, where there is one, by the QR code.</summary>
public static class CreditCodeField
{
    /// <summary>The score of a character above which it is no other.</summary>
    private const double Sure = 0.95;

    /// <summary>Characters that a code may be too long by: of more, one that passes both checks by chance would be found.</summary>
    private const int MostTooMany = 2;

    private static readonly string[] Alike = ["1AJLT7", "0DQCG", "8B36", "5G6", "27", "MNHW", "XKY", "EFP"];

    /// <summary>The code among fields where all of it is vouched for; else null.</summary>
    public static string? Certain(IReadOnlyDictionary<string, FieldReading> fields) =>
        fields.GetValueOrDefault(FieldNames.CreditCode) is { Status: FieldStatus.Confirmed, Value: { Length: UnifiedSocialCreditCode.Length } code } ? code : null;

    /// <summary>Six digits of the division (行政区划) that the code, or the registration number of old licenses, was given in, where all of it is vouched for; else null.</summary>
    public static string? DivisionOf(IReadOnlyDictionary<string, FieldReading> fields) =>
        Certain(fields)?[2..8] ?? (fields.GetValueOrDefault(FieldNames.RegistrationNumber) is { Status: FieldStatus.Confirmed, Value: { Length: >= 6 } number } ? number[..6] : null);

    /// <summary>The field, and the code of the QR when it is another one.</summary>
    public static (FieldReading Field, string? OtherInQr) Read(CreditCodeText code, IReadOnlyList<string> qrCodes, PageView page)
    {
        var inQr = qrCodes.FirstOrDefault();
        if (code.Value.Length == 0)
        {
            return inQr is null
                ? (Fields.Missing(page.Number), null)
                : (Fields.Of(inQr, code.Text, page.Number, Judgement.Doubtful(0.7, "qrCode")), null);
        }

        var text = code.Text;
        if (UnifiedSocialCreditCode.HasValidCheck(code.Value))
        {
            var other = inQr is not null && inQr != code.Value ? inQr : null;
            return (Fields.Of(code.Value, text, page.Number, JudgeValid(code, inQr, page)), other);
        }

        if (Repair(code) is { } repaired)
        {
            var proof = repaired == inQr ? "qrCode"
                : page.Probe.SecondOpinion(text.LineQuads, UnifiedSocialCreditCode.Alphabet) == repaired ? "secondReader"
                : LatinPrint.Of(text, page.Probe) == repaired ? "latinReader"
                : null;
            return (Fields.Of(repaired, text, page.Number, proof is null ? Judgement.Doubtful(0.5, "repaired") : Judgement.Confirmed(0.99, "checkDigit", proof)), null);
        }

        var second = page.Probe.SecondOpinion(text.LineQuads, UnifiedSocialCreditCode.Alphabet);
        if (second is not null && UnifiedSocialCreditCode.HasValidCheck(second))
            return (Fields.Of(second, text, page.Number, second == inQr ? Judgement.Confirmed(0.99, "qrCode", "secondReader") : Judgement.Doubtful(0.6, "secondReader", "readersDisagree")), null);
        var judgement = JudgeWrong(code.Value, text, second, page.Probe);
        return (Fields.Of(code.Value, text, page.Number, judgement), judgement.IsConfirmed ? inQr : null);
    }

    /// <summary>Of a code whose check fails. Papers with a wrong code are far rarer than readers that err alike: three must see it.</summary>
    /// <param name="code">As the first reader sees it.</param>
    /// <param name="text">The same with its scores.</param>
    /// <param name="second">What the second sees.</param>
    /// <param name="probe">Of the page.</param>
    internal static Judgement JudgeWrong(string code, ReadText text, string? second, IFieldProbe probe) =>
        second == code && code.Length == UnifiedSocialCreditCode.Length && text.Lowest > 0.9 && LatinPrint.Of(text, probe) == code
            ? Judgement.Confirmed(text.Lowest, "secondReader", "checkDigitFails")
            : Judgement.Doubtful(text.Lowest * 0.5, "checkDigitFails");

    private static Judgement JudgeValid(CreditCodeText code, string? inQr, PageView page)
    {
        if (inQr == code.Value)
            return Judgement.Confirmed(0.9999, "checkDigit", "qrCode");
        var both = UnifiedSocialCreditCode.HasValidOrganizationCheck(code.Value);
        if (both && code.Text.Lowest > 0.5)
            return Judgement.Confirmed(0.9995, "checkDigit", "organizationCheck");
        if (code.Text.Lowest > 0.9)
            return Judgement.Confirmed(0.998, "checkDigit", "score");
        return page.Probe.SecondOpinion(code.Text.LineQuads, UnifiedSocialCreditCode.Alphabet) == code.Value
            ? Judgement.Confirmed(0.998, "checkDigit", "secondReader")
            : Judgement.Doubtful(code.Text.Lowest, "checkDigit", "lowScore");
    }

    /// <summary>The reader's runner-up, and where it is not sure what print of few dots makes of a character.</summary>
    private static IEnumerable<string> Others(Glyph glyph, char read)
    {
        if (glyph.Source.Alternative is { Length: 1 } other)
            yield return CreditCodeText.Fold(other);
        if (glyph.Source.Confidence > Sure)
            yield break;
        foreach (var alike in Alike.Where(a => a.Contains(read, StringComparison.Ordinal)).SelectMany(a => a).Where(c => c != read))
            yield return alike.ToString();
    }

    /// <summary>The one code that passes both checks and differs in a character's runner-up, or lacks what was seen twice: a wide W as WY.</summary>
    private static string? Repair(CreditCodeText code)
    {
        var candidates = code.Value.Length == 18 ? Replaced(code) : Shortened(code.Value, code.Value.Length - 18);
        var valid = candidates.Where(c => UnifiedSocialCreditCode.HasValidCheck(c) && UnifiedSocialCreditCode.HasValidOrganizationCheck(c)).Distinct().Take(2).ToList();
        return valid.Count == 1 ? valid[0] : null;
    }

    private static IEnumerable<string> Shortened(string code, int by) =>
        by is < 0 or > MostTooMany ? [] : by == 0 ? [code] : Enumerable.Range(0, code.Length).SelectMany(i => Shortened(code.Remove(i, 1), by - 1));

    private static IEnumerable<string> Replaced(CreditCodeText code)
    {
        for (var i = 0; i < 18; i++)
        {
            foreach (var other in Others(code.Glyphs[i], code.Value[i]))
                yield return code.Value[..i] + other + code.Value[(i + 1)..];
        }
    }
}
