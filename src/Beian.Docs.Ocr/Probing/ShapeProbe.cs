using System.Text;
using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Ocr.Shapes;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Says what the first reader's characters look like by their shape alone.</summary>
/// <param name="reader">Shared by all pages.</param>
/// <param name="known">What the first reader's dictionary holds.</param>
public sealed class ShapeProbe(ShapeReader reader, IReadOnlySet<string> known)
{
    /// <summary>Distance up to which a shape fits: 97 of 100 characters of fonts that were not learnt from lie below.</summary>
    private const double Fitting = 3;

    /// <summary>Lead over the next best from which the best is believed where it is what was read.</summary>
    private const double Clear = 0.15;

    /// <summary>
    /// The same of a character that only the recognizer of our own has a class for: what neither it nor the table of shapes knows (墹, which is in no standard list) is next to one of these. Of 418 that both see alike 403 lead by so much;
    /// of 232 others that were taken for one of them 74 do, nearly all of these traditional forms of the same character (<c>shapes rare</c>).
    /// </summary>
    private const double ClearOfRare = 0.5;

    /// <summary>The same where two recognizers are sure of different characters: 疃 was read as 曈, which its shape was nearer to by 0.6.</summary>
    private const double Plain = 1;

    /// <summary>The same where one of two recognizers is surer than the other, and neither sure: 阊 was read as 闾, which its shape was nearer to by 0.22. Of ten such characters of batches that others drew, all read right, nine lead by more.</summary>
    private const double Ahead = 0.3;

    /// <summary>Distance up to which a shape fits so well that it speaks against what was read: cuts that went wrong lie beyond.</summary>
    private const double FittingWell = 1.5;

    /// <summary>Lead over the character that was read from which that one is doubted.</summary>
    private const double Doubted = 0.5;

    /// <summary>The same for a pair that the reader is known to mistake, where the print is worse.</summary>
    private const double DoubtedPair = 0.6;

    /// <summary>What is seen where the glyph stands; null when there is too little ink.</summary>
    public ShapeOpinion? Look(PageImage image, Glyph glyph)
    {
        if (!IsOneIdeograph(glyph.Text) || Place(glyph.Line, glyph.Source) is not { } place)
            return null;
        using var page = PageMat.Wrap(image);
        if (reader.Rank(page, glyph.Line.Quad, place, glyph.Text) is not { } ranking)
            return null;
        // Of a character that the table lacks nothing can be said. A sign for an unread one says nothing that a shape could contradict.
        var isOther = glyph.Text == UnreadInk.Sign
            ? ranking.Margin >= Doubted && ranking.BestDistance <= Fitting
            : ranking.Best != glyph.Text && (ranking.BestDistance <= FittingWell
                ? ranking.AskedMargin >= Doubted
                : ranking.BestDistance <= Fitting && ranking.AskedMargin >= DoubtedPair && Lookalikes.IsPair(glyph.Text, ranking.Best));
        var isKnown = known.Contains(ranking.Best);
        return new ShapeOpinion(
            ranking.Best,
            ranking.BestDistance <= Fitting && ranking.Margin >= (isKnown ? Clear : ClearOfRare),
            isOther,
            !isKnown)
        { IsPlain = ranking.BestDistance <= FittingWell && ranking.Margin >= Plain, IsAhead = ranking.Margin >= Ahead };
    }

    /// <summary>Where one of a line's characters stands along it.</summary>
    public static GlyphPlace? Place(TextLine line, RecognizedChar character)
    {
        var chars = line.Chars;
        for (var i = 0; i < chars.Count; i++)
        {
            if (chars[i] == character)
                return new(Middle(chars[i]), i > 0 ? Middle(chars[i - 1]) : null, i + 1 < chars.Count ? Middle(chars[i + 1]) : null);
        }

        return null;
    }

    private static bool IsOneIdeograph(string text) =>
        text == UnreadInk.Sign || (text.Length > 0 && Rune.TryGetRuneAt(text, 0, out var rune) && rune.Utf16SequenceLength == text.Length && rune.Value is >= 0x3400 and < 0xA000 or >= 0x20000);

    private static double Middle(RecognizedChar c) => (c.From + c.To) / 2;
}
