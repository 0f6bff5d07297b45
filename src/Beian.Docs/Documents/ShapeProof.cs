using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>What the scores of a single character and its shape prove together (字形佐证).</summary>
internal static class ShapeProof
{
    /// <summary>The score that the surer of two recognizers keeps where they differ.</summary>
    private const double Contested = 0.4;

    /// <summary>The score of the surer of two recognizers below which the other was all but as sure: of fields with such a one that had the shape of what was read 12 were right and two, 曈 for 疃, wrong; later 诸 for 储.</summary>
    private const double Tied = 0.55;

    /// <summary>The score of a character above which its shape is proof enough: below, one beside it may have been lost.</summary>
    private const double NotQuite = 0.8;

    /// <summary>The score of a character that a recognizer names at all: of 222 drawn ones between this and <see cref="NotQuite"/> that were plain and the same none was another (<c>shapes rare</c>).</summary>
    private const double Named = 0.35;

    /// <summary>
    /// The score of a character that only one recognizer has a class for, above which its shape is proof: of 2,759 drawn ones to which no shape was nearer none was wrong, but others that are in no standard list are taken for them
    /// (<c>shapes rare</c>), so that it must be clear.
    /// </summary>
    private const double Unopposed = 0.855;

    /// <summary>The score from which a look-alike need only have no nearer shape.</summary>
    private const double AllButCertain = 0.99;

    /// <summary>The score from which a shape that differs says more of the print than of the character, if that is no look-alike.</summary>
    internal const double BeyondDoubt = 0.999;

    /// <summary>A recognizer names it, and its shape alone says the same; either it is not quite sure or another one sees something else just there, or nothing could be plainer.</summary>
    public static bool IsVouchedFor(Glyph glyph, IFieldProbe probe) =>
        (glyph.Source.Confidence >= NotQuite || IsContested(glyph) || (glyph.Source.Confidence >= Named && IsPlain(glyph, probe))) && PlainText.IsIdeograph(glyph.Text[0]) && !IsHard(glyph, probe) && (HasItsShape(glyph, probe) || IsRare(glyph, probe));

    /// <summary>The less sure the surer of two recognizers, the more its shape has to say.</summary>
    private static bool HasItsShape(Glyph glyph, IFieldProbe probe) =>
        probe.Shape(glyph) is { IsClear: true } shape && shape.Best == glyph.Text && (!IsContested(glyph) || glyph.Source.Confidence >= NotQuite || shape.IsAhead) && (!IsTied(glyph) || shape.IsPlain);

    /// <summary>
    /// 垚: PP-OCRv4 has no class for it, the recognizer of our own is sure, and no shape is nearly as near. 亓: PP-OCRv4 gives 元 for it as often as not.
    /// </summary>
    private static bool IsRare(Glyph glyph, IFieldProbe probe) =>
        (glyph.Source.Confidence >= Unopposed && probe.Shape(glyph) is { IsUnknownToReader: true, IsClear: true } shape && shape.Best == glyph.Text)
        || (IsContested(glyph) && Lookalikes.IsRareTwin(glyph.Text, glyph.Source.Alternative) && IsNearest(glyph, probe));

    /// <summary>A look-alike of which both recognizers are all but certain, and no shape is nearer.</summary>
    public static bool IsBelieved(Glyph glyph, IFieldProbe probe) =>
        !ShapeRepair.IsRepaired(glyph) && (!glyph.Text.Any(Lookalikes.AreOneInPrint) || IsPlain(glyph, probe)) && glyph.Source.Confidence >= (glyph.Text == Lookalikes.FlatTwin ? BeyondDoubt : AllButCertain) && IsNearest(glyph, probe);

    private static bool IsNearest(Glyph glyph, IFieldProbe probe) => probe.Shape(glyph) is { } shape && shape.Best == glyph.Text;

    /// <summary>Two recognizers see different characters in one place: nothing was lost beside it.</summary>
    private static bool IsContested(Glyph glyph) => glyph.Source.Confidence >= Contested && glyph.Source.AlternativeConfidence >= Judgement.Likely;

    /// <summary>Each of two recognizers is sure of another character.</summary>
    private static bool IsTied(Glyph glyph) => glyph.Source.AlternativeConfidence >= Judgement.Likely && glyph.Source.Confidence < Tied;

    /// <summary>One reader saw another character here, and so does the shape: 惟 for 雁.</summary>
    public static bool IsTheOthers(Glyph glyph, IFieldProbe probe) =>
        glyph.Source.AlternativeConfidence >= Judgement.Likely && glyph.Source.Alternative is { } alternative && PlainText.Squeeze(alternative) is var other && other != glyph.Text && probe.Shape(glyph) is { } shape && shape.Best == other;

    /// <summary>Not even two who agree are believed, unless it is plain to a closer look; of what that one put in a recognizer must have thought, too.</summary>
    public static bool IsHard(Glyph glyph, IFieldProbe probe) => ShapeRepair.IsRepaired(glyph)
        ? !(glyph.Source.Alternative is { } other && PlainText.Squeeze(other) == glyph.Text && IsPlain(glyph, probe))
        : Lookalikes.HasUnlearntTwin(glyph.Text) || (glyph.Text.Any(Lookalikes.IsNeverBelieved) && !IsPlain(glyph, probe));

    /// <summary>A closer look is all but certain of it: of 5,394 drawn ones of which it was, 3,166 of them among twins, one was another (<c>shapes rare</c>).</summary>
    public static bool IsPlain(Glyph glyph, IFieldProbe probe) => probe.Shape(glyph) is { IsPlain: true } shape && shape.Best == glyph.Text;

    public static bool LooksLikeIt(Glyph glyph, IFieldProbe probe) => probe.Shape(glyph) is { IsClear: true } shape && shape.Best == glyph.Text;

    /// <summary>By its shape it is plainly another character.</summary>
    public static bool LooksOtherwise(Glyph glyph, IFieldProbe probe) =>
        (glyph.Source.Confidence < BeyondDoubt || glyph.Text.Any(Lookalikes.MayBeUnknown)) && probe.Shape(glyph) is { IsOtherThanRead: true } shape && shape.Best != glyph.Text;
}
