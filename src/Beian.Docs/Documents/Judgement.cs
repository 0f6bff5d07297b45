using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Whether a value is vouched for, and why (判定).</summary>
public sealed record Judgement(bool IsConfirmed, double Confidence, IReadOnlyList<string> Evidence)
{
    /// <summary>The least certain character above which a text is vouched for without further proof.</summary>
    internal const double Sure = 0.97;

    /// <summary>The least certain character above which a second opinion that agrees is proof enough.</summary>
    internal const double Likely = 0.3;

    /// <summary>The score from which the other recognizer thought of a character.</summary>
    private const double Thought = 0.02;

    /// <summary>The score below which the recognizers themselves saw hardly anything: what the third sees there, 会 of 郐, they may have seen as well.</summary>
    private const double LeastToAsk = 0.35;

    /// <summary>Where more characters are unsure, the picture is too poor for shapes, and to look at all of them takes long.</summary>
    private const int MostByShape = 8;

    /// <summary>Characters of a company's name before 有限公司.</summary>
    private const int ShortestBefore = 3;

    /// <summary>Characters of a city's name that a company's begins with.</summary>
    private const int LongestPlace = 4;

    /// <summary>Characters that are doubted though their scores are high.</summary>
    public IReadOnlyList<Glyph> Suspects { get; init; } = [];

    public static Judgement Confirmed(double confidence, params string[] evidence) => new(true, confidence, evidence);

    public static Judgement Doubtful(double confidence, params string[] evidence) => new(false, confidence, evidence);

    /// <summary>A text without redundancy of its own: certain characters, or another reading that agrees.</summary>
    /// <param name="text">As read.</param>
    /// <param name="probe">Asked only when the scores leave it open.</param>
    /// <param name="vouched">Characters that something else speaks for, such as a list of words.</param>
    public static Judgement OfPlainText(ReadText text, IFieldProbe probe, IReadOnlySet<Glyph>? vouched = null)
    {
        if (!IsWhole(text.Text))
            return Doubtful(text.Lowest * 0.6, "incomplete");
        if (BlankPaper.HasLostWord(text, probe))
            return Doubtful(Math.Min(text.Lowest, 0.9), "lostCharacter");
        var isRepaired = ShapeRepair.IsIn(text);
        if (text.Lowest >= Sure && !isRepaired)
            return Confirmed(text.Mean, "score");
        if (text.Lowest < LeastToAsk)
            return Doubtful(text.Lowest, "lowScore");
        vouched ??= FixedWords.AtEnd(text);
        var unsure = text.Glyphs.Where(g => SecondLook.IsUnsure(g, Sure) && !vouched.Contains(g)).ToList();
        if (unsure.Count == 0)
            return Confirmed(Math.Max(text.Mean, 0.98), "lexicon");
        if (unsure.Any(g => ShapeProof.IsTheOthers(g, probe)))
            return Doubtful(text.Lowest, "readersDisagree");
        var byShape = unsure.Count > MostByShape ? [] : unsure.Where(g => ShapeProof.IsVouchedFor(g, probe)).ToHashSet();
        if (byShape.Count > 0 && byShape.Count == unsure.Count)
            return Confirmed(Math.Max(text.Mean, 0.98), "characterShape");
        return SecondLook.Agrees(text, Sure, probe, g => byShape.Contains(g) || vouched.Contains(g)) switch
        {
            true => Confirmed(Math.Max(text.Mean, 0.98), isRepaired || byShape.Count > 0 ? ["characterShape", "secondReader"] : ["secondReader"]),
            false => Doubtful(text.Lowest, "readersDisagree"),
            null => Doubtful(text.Lowest, "lowScore"),
        };
    }

    /// <summary>A text of few possible characters: every one that the reader is not sure of has plainly the shape of what was read.</summary>
    public static bool HasShapes(ReadText text, IFieldProbe probe) =>
        text.Lowest > Likely && text.Glyphs.Where(g => SecondLook.IsUnsure(g, Sure)).All(g => PlainText.IsIdeograph(g.Text[0]) && !ShapeProof.IsHard(g, probe) && ShapeProof.LooksLikeIt(g, probe));

    /// <summary>A person's name: never corrected in silence, only vouched for or doubted.</summary>
    /// <remarks>
    /// What the recognizer's dictionary lacks it takes for a look-alike without hesitating: where one of these is read, its score says
    /// nothing; the other reader's agreement counts, or that the shape is plainly this character's and no other's. Where both readers
    /// have been seen to err alike, or where a character was put in by its shape, both are asked for.
    /// </remarks>
    public static Judgement OfName(ReadText text, IFieldProbe probe)
    {
        if (OfOtherShape(text, probe) is { } others)
            return others;
        if (BlankPaper.HasLostCharacter(text, probe))
            return Doubtful(Math.Min(text.Lowest, 0.9), "lostCharacter");
        var strange = text.Text.Length == text.Glyphs.Count ? text.Glyphs.Where((g, i) => Lookalikes.IsNoName(text.Text, i) && !(g.Text == Lookalikes.HardlyAName && ShapeProof.IsPlain(g, probe))).ToList() : [];
        if (strange.Count > 0)
            return Doubtful(Math.Min(text.Lowest, 0.9), "lookalike") with { Suspects = strange };
        if (Surnames.MayBeMisread(text.Text))
            return Doubtful(Math.Min(text.Lowest, 0.9), "lookalike") with { Suspects = [.. text.Glyphs.Take(2)] };
        if (DashForOne.IsIn(text))
            return WithDash(text, probe);
        var suspects = text.Glyphs.Where(g => g.Text.Any(Lookalikes.IsSuspect) || ShapeProof.IsHard(g, probe)).ToList();
        if (suspects.Count == 0)
            return OfPlainText(text, probe);
        // What was put in has the score of what was read there.
        var lowest = text.Where(g => !ShapeRepair.IsRepaired(g)).Lowest;
        if (lowest < Likely || !IsWhole(text.Text))
            return Doubtful(text.Lowest, ShapeRepair.IsIn(text) ? "repaired" : "lowScore");
        var isPlain = suspects.All(g => ShapeProof.LooksLikeIt(g, probe));
        var isHard = suspects.Any(g => ShapeProof.IsHard(g, probe));
        if (isPlain && !isHard && text.Glyphs.All(g => g.Source.Confidence >= Sure || ShapeProof.IsVouchedFor(g, probe)))
            return Confirmed(text.Mean, "characterShape");
        // Of 4,901 drawn ones that were so certain and had no nearer shape none was another (shapes rare --with 未末己已…).
        if (suspects.All(g => ShapeProof.IsBelieved(g, probe) || ShapeProof.IsVouchedFor(g, probe)) && text.Glyphs.All(g => g.Source.Confidence >= Sure || ShapeProof.IsVouchedFor(g, probe)))
            return Confirmed(text.Mean, "characterShape");
        // The recognizer that was learnt on filing documents has a class for each of them.
        if (isPlain && text.Glyphs.All(g => !ShapeRepair.IsRepaired(g) && (g.Source.Confidence >= ShapeProof.BeyondDoubt || ShapeProof.IsVouchedFor(g, probe))))
            return Confirmed(text.Mean, "characterShape");
        return (isPlain || !isHard) && probe.SecondOpinion(text.LineQuads, null) == text.Text
            ? Confirmed(text.Mean, isPlain ? ["characterShape", "secondReader"] : ["secondReader"])
            : Doubtful(Math.Min(text.Lowest, 0.9), "lookalike") with { Suspects = suspects };
    }

    /// <summary>A dash that must be the number one: the other reader has to see it as well.</summary>
    private static Judgement WithDash(ReadText text, IFieldProbe probe) =>
        IsWhole(text.Text) && text.Lowest > Likely && probe.SecondOpinion(text.LineQuads, null) == text.Text
            ? Confirmed(Math.Max(text.Mean, 0.98), "secondReader")
            : Doubtful(Math.Min(text.Lowest, 0.9), "readersDisagree");

    /// <summary>Null where no character has plainly the shape of another, or one that nobody has learnt.</summary>
    internal static Judgement? OfOtherShape(ReadText text, IFieldProbe probe)
    {
        if (text.Glyphs.Where(g => Lookalikes.HasUnlearntTwin(g.Text)).ToList() is { Count: > 0 } twins)
            return Doubtful(Math.Min(text.Lowest, 0.9), "lookalike") with { Suspects = twins };
        return text.Glyphs.Where(g => ShapeProof.LooksOtherwise(g, probe)).ToList() is { Count: > 0 } others
            ? Doubtful(Math.Min(text.Lowest, 0.9), "characterShapeDiffers") with { Suspects = others }
            : null;
    }

    /// <summary>A company's or another organization's name: no character may have the shape of another, and of 未 and 末 both readers must see the same.</summary>
    public static Judgement OfOrganizationName(ReadText text, IFieldProbe probe)
    {
        if (DashForOne.IsIn(text))
            return WithDash(text, probe);
        // 润 for 澜 in small print: the score is high, the shape is another's. Of 有限公司 no shape makes another word.
        var ending = FixedWords.AtEnd(text);
        if (OfOtherShape(text.Where(g => !ending.Contains(g)), probe) is { } others)
            return others with { Confidence = Math.Min(text.Lowest, 0.9) };
        // 州天河区…: what is left of a city's name.
        if (OrganizationNames.LacksItsBeginning(text.Text) && !(OrganizationNames.BeginsWithSuchADistrict(text.Text) && (BlankPaper.IsBefore(text.Glyphs[0], probe) || BlankPaper.IsBehindColon(text.Glyphs[0]))))
            return Doubtful(Math.Min(text.Lowest, 0.7), "lostStart");
        // 源有限公司: a piece of a seal's arc, or of a line.
        if (text.Text.EndsWith("公司", StringComparison.Ordinal) && ending.Count > 0 && text.Glyphs.Count - ending.Count < ShortestBefore)
            return Doubtful(Math.Min(text.Lowest, 0.7), "lostStart");
        // 银川市金风区…: every reader may see 风 for 凤, and no county is called so.
        if (CountyRepair.InName(text.Text) is not null)
            return Doubtful(Math.Min(text.Lowest, 0.8), AddressText.UnknownPlace);
        // 维坊…, for which another reader has 潍坊: every company says where it is.
        if (text.Glyphs.Where((_, i) => IsAnothersPlace(text, i)).ToList() is { Count: > 0 } placed)
            return Doubtful(Math.Min(text.Lowest, 0.8), AddressText.UnknownPlace) with { Suspects = placed };
        // Names are free to have either, and the other recognizer thinks of the rare one.
        if (text.Glyphs.Where(g => g.Source is { Confidence: < ShapeProof.BeyondDoubt, AlternativeConfidence: >= Thought } source && Lookalikes.IsEverydayTwin(g.Text, source.Alternative)).ToList() is { Count: > 0 } twins)
            return Doubtful(Math.Min(text.Lowest, 0.8), "lookalike") with { Suspects = twins };
        var suspects = Lookalikes.SuspectsOf(text.Text);
        if (suspects.Length == 0 || text.Lowest < Sure)
            return OfPlainText(text, probe);
        var glyphs = text.Glyphs.Where(g => Lookalikes.SuspectsOf(g.Text).Length > 0).ToList();
        return glyphs.All(g => ShapeProof.LooksLikeIt(g, probe)) || (probe.SecondOpinion(text.LineQuads, null) is { } second && Lookalikes.SuspectsOf(second) == suspects)
            ? OfPlainText(text, probe)
            : Doubtful(Math.Min(text.Lowest, 0.9), "lookalike") with { Suspects = glyphs };
    }

    /// <summary>With what the other reader has at this place the name begins with a city, and without it does not.</summary>
    private static bool IsAnothersPlace(ReadText name, int at) =>
        at < LongestPlace && name.Text.Length == name.Glyphs.Count && name.Glyphs[at].Source is { Alternative: [var other], AlternativeConfidence: >= Likely } && other != name.Text[at]
        && CountyRepair.BeginsWithCity($"{name.Text[..at]}{other}{name.Text[(at + 1)..]}") && !CountyRepair.BeginsWithCity(name.Text);

    /// <summary>A bracket that opens and does not close tells of a lost line or character.</summary>
    internal static bool IsWhole(string text) =>
        text.Count(c => c is '(' or '[') == text.Count(c => c is ')' or ']') && !text.Contains('〓', StringComparison.Ordinal);
}
