using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What proves a domain, and what leaves it open: other readers, a second look, shapes and scores (域名判定).</summary>
internal static class DomainProof
{
    /// <summary>Characters that readers take for one another in Latin text: only a second reading that agrees proves them.</summary>
    private const string Confusable = "l1i0oq9g5s8b2zuvwnmrtfj";

    /// <summary>The score above which a reader is certain of a letter.</summary>
    private const double Certain = 0.985;

    /// <summary>The score below which nothing proves a letter: two recognizers that differ leave a little less than half.</summary>
    private const double Legible = 0.4;

    /// <summary>The score below which a figure that may be a letter is not proved by the second reader.</summary>
    private const double Likely = 0.8;

    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789.-";

    /// <summary>Whether it is vouched for.</summary>
    /// <param name="value">The domain.</param>
    /// <param name="text">What was read, without what is settled.</param>
    /// <param name="page">The page.</param>
    /// <param name="latin">What a reader of Latin print sees.</param>
    /// <param name="isSame">A second look shows the same.</param>
    /// <param name="settled">All of it, where the letters that look like figures are settled; else null.</param>
    /// <param name="proof">What these are settled by.</param>
    public static Judgement Of(string value, ReadText text, PageView page, Lazy<string?> latin, bool isSame, ReadText? settled = null, IReadOnlyList<string>? proof = null)
    {
        var name = value[..value.LastIndexOf('.')];
        var isAmbiguous = settled is null ? DomainLook.IsAmbiguous(name) : DomainLook.IsAmbiguousBesideTwins(name);
        if (text.Lowest < Legible)
            return Judgement.Doubtful(text.Lowest, "lowScore");
        // Hardly anybody files a domain of .co, and an m at a cell's edge is soon lost.
        if (value.EndsWith(".co", StringComparison.Ordinal))
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.8), "lostEnd");
        if (settled is null && (DomainLook.HasLoneFigure(name) || DomainLetters.MayHideFigure(text)))
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.8), "lookalike");
        // 2l for 21 in a face that draws both alike: every reader takes it for the same.
        if (settled is null && DomainLook.HasTwinBesideFigure(name) && EvenPitch.Is(text))
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.8), "lookalike");
        if (DomainLook.HasStrayV(name))
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.8), "lookalike");
        var whole = settled ?? text;
        if (ThinTwins.MayLackOne(whole, page.Probe))
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.8), "lostCharacter");
        // lacquer and art.com on the next line: a dash at a line's end is soon passed over.
        if (DomainLook.HasDashAtBreak(whole, page.Probe))
            return Judgement.Doubtful(Math.Min(text.Lowest, 0.8), "lostMark");
        // 6l for 61, of which the first reader is unsure: the second errs alike.
        var mayBeProved = !isAmbiguous || text.Lowest >= Likely;
        var second = text.Lowest < 0.5 ? null : page.Probe.SecondOpinion(whole.LineQuads, Alphabet);
        string Seen(string seen) => settled is null ? seen : DomainTwins.Folded(seen)!;
        bool IsSeen(string? seen) => seen is not null && Seen(DomainNames.Bare(seen)) == Seen(value);
        var shapes = proof ?? [];
        if (mayBeProved && second is not null && (IsSeen(second) || IsSeen(DomainLook.WithEnd(whole, Alphabet, page.Probe))))
            return Judgement.Confirmed(Math.Max(text.Mean, 0.98), ["syntax", "secondReader", .. shapes]);
        // Right before it may stand a rule of the table or a part of the label: the first reader, who sees the same with more room, says that it is none of it.
        if (mayBeProved && (IsSeenAsLatin(latin) || (isSame && IsSeenAsLatin(new(() => DomainLook.Tight(whole, page.Probe))))))
            return Judgement.Confirmed(Math.Max(text.Mean, 0.98), ["syntax", "latinReader", .. shapes]);
        // The other reader misreads Latin letters more often than not: a reader that is certain of each, twice, is proof where no figure may be a letter.
        if (text.Lowest >= Certain && isSame && !isAmbiguous)
            return Judgement.Confirmed(text.Mean, ["syntax", "score", "lookedAgain", .. shapes]);
        // Letters that nothing looks like, and a reader that is certain of each.
        return text.Lowest >= Certain && !name.AsSpan().ContainsAny(Confusable.AsSpan())
            ? Judgement.Confirmed(text.Mean, ["syntax", "score", .. shapes])
            : Judgement.Doubtful(text.Lowest, second is null ? "lowScore" : "readersDisagree");

        bool IsSeenAsLatin(Lazy<string?> seen)
        {
            Lazy<string?> folded = settled is null ? seen : new(() => DomainTwins.Folded(seen.Value));
            return DomainLook.IsSeenAsLatin(Seen(value), folded) || (isSame && DomainLook.IsSeenAsLatin(Seen(value), folded, mayHaveStray: true) && BlankPaper.IsBefore(whole.Glyphs[0], page.Probe));
        }
    }
}
