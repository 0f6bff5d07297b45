using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.Items;

/// <summary>Whether a date is vouched for (日期判定).</summary>
public static class DateJudgement
{
    /// <summary>The least certain digit above which a look for digits alone may settle it, and how sure this look must be.</summary>
    private const double Likely = 0.5, SureAmongDigits = 0.9;

    private const string Numerals = "〇零○一二三四五六七八九十";

    /// <summary>The score from which another recognizer's digit counts.</summary>
    private const double Other = 0.3;

    /// <summary>The same under a seal, whose strokes make the one figure of the other.</summary>
    private const double OtherUnderSeal = 0.05;

    /// <summary>The same where a seal may lie over the date.</summary>
    private const double LikelyUnderSeal = 0.8;

    /// <summary>The least certain digit above which a date under a seal is believed: two recognizers that are kin see the same where a stroke is added.</summary>
    internal const double SureUnderSeal = 0.99;

    /// <summary>Digits are few; the words between them need not be certain, unless they were put in.</summary>
    /// <param name="text">As read.</param>
    /// <param name="page">Asked where the scores leave it open.</param>
    /// <param name="isUnderSeal">Whether strokes of a seal may make an 8 a 5.</param>
    public static Judgement Of(ReadText text, PageView page, bool isUnderSeal = false)
    {
        var digits = text.Where(IsFigure);
        // Places along a line are rough: what is counted on the paper is plainer.
        if ((!DateSpacing.IsTight(text) && LostFigure.IsIn(text, page.Probe)) || PaperDates.IsPaddedUnevenly(text.Text))
            return Judgement.Doubtful(0.5, "lostDigit");
        if (digits.Lowest > (isUnderSeal ? SureUnderSeal : Judgement.Sure) && (text.Lowest > PutIn.Score || LacksOnlyItsEnd(text)))
            return Judgement.Confirmed(digits.Mean, "score");
        if (digits.Lowest > (isUnderSeal ? LikelyUnderSeal : Likely) && text.Lowest > PutIn.Score && AmongDigits(text, page, isUnderSeal ? SureUnderSeal : SureAmongDigits) is { } score)
            return Judgement.Confirmed(score, "alphabet");
        var judgement = !isUnderSeal || text.Lowest < Likely ? AsText(text, page)
            : !IsContested(digits) && SecondLook.Agrees(text, SureUnderSeal, page.Probe) == true ? Judgement.Confirmed(Math.Max(text.Mean, 0.98), "secondReader")
            : Judgement.Doubtful(Math.Min(text.Lowest, 0.9), "readersDisagree");
        return !judgement.IsConfirmed && DateWeights.AreAhead(text, page.Probe) ? Judgement.Confirmed(0.98, "weighed") : judgement;
    }

    /// <summary>Of either sort: 2026, 二〇二六.</summary>
    private static bool IsFigure(Glyph glyph) => char.IsAsciiDigit(glyph.Text[0]) || Numerals.Contains(glyph.Text[0], StringComparison.Ordinal);

    /// <summary>2026年06月19, and the word 日 put in: a day has no third figure.</summary>
    private static bool LacksOnlyItsEnd(ReadText text) =>
        text.Glyphs is [.., { Text: [var ten, ..] }, { Text: [var one, ..] }, { Text: "日", Source.Confidence: PutIn.Score }] && char.IsAsciiDigit(ten) && char.IsAsciiDigit(one) && text.Glyphs.SkipLast(1).All(g => g.Source.Confidence > PutIn.Score);

    /// <summary>2028 where a seal's stroke closes the 3 of 2023: the recognizers think of both, and the third reader sees the stroke, too.</summary>
    private static bool IsContested(ReadText digits) =>
        digits.Glyphs.Any(g => g.Source is { Confidence: <= SureUnderSeal, AlternativeConfidence: >= OtherUnderSeal, Alternative: { Length: 1 } other } && char.IsAsciiDigit(other[0]));

    /// <summary>As any text; but of small print in which two recognizers see 8 and 6 the third sees what the first does, and errs alike.</summary>
    /// <param name="text">As read.</param>
    /// <param name="page">Asked where the scores leave it open.</param>
    /// <param name="vouched">Characters that something else speaks for.</param>
    public static Judgement AsText(ReadText text, PageView page, IReadOnlySet<Glyph>? vouched = null) =>
        text.Glyphs.Any(g => vouched?.Contains(g) != true && char.IsAsciiDigit(g.Text[0]) && g.Source is { AlternativeConfidence: >= Other, Alternative: { Length: 1 } other } && char.IsAsciiDigit(other[0]))
            ? Judgement.Doubtful(Math.Min(text.Lowest, 0.9), "readersDisagree")
            : Judgement.OfPlainText(text, page.Probe, vouched);

    /// <summary>The least score when only digits may be read, where these are the same; null where they are not, or not sure.</summary>
    private static double? AmongDigits(ReadText text, PageView page, double sure)
    {
        if (!text.Text.All(c => LicenseDates.Alphabet.Contains(c, StringComparison.Ordinal)))
            return null;
        var again = page.Probe.Reread(text.LineQuads, LicenseDates.Alphabet);
        var least = again.SelectMany(l => l.Chars).Where(c => char.IsAsciiDigit(c.Text[0])).Select(c => c.Confidence).DefaultIfEmpty(0).Min();
        return least > sure && string.Concat(again.Select(l => l.Text)) == text.Text ? least : null;
    }
}
