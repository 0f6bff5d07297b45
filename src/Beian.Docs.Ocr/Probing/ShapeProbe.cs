using System.Text;
using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Glyphs;
using Beian.Docs.Ocr.Letters;
using Beian.Docs.Ocr.Paddle;
using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Says what the first reader's characters look like, each by itself.</summary>
/// <param name="reader">Shared by all pages.</param>
/// <param name="known">What the first reader's dictionary holds.</param>
public sealed class ShapeProbe(GlyphReader reader, IReadOnlySet<string> known)
{
    /// <summary>Chance from which what the closer look sees is believed where it is what was read.</summary>
    private const double Clear = 0.95;

    /// <summary>The same where two recognizers are sure of different characters: 疃 was read as 曈.</summary>
    private const double Plain = 0.99;

    /// <summary>The same where one of two recognizers is surer than the other, and neither sure: 阊 was read as 闾.</summary>
    private const double Ahead = 0.97;

    /// <summary>Chance of another character from which the one that was read is doubted.</summary>
    private const double Doubted = 0.9;

    /// <summary>The same for a pair that the reader is known to mistake.</summary>
    private const double DoubtedPair = 0.6;

    /// <summary>Ems to the next ideograph below which one of the two may be a part of the other: a recognizer's steps are a quarter of an em.</summary>
    private const double Closest = 1;

    /// <summary>Chance below which a neighbor does not look like what was read there.</summary>
    private const double Unlike = 0.5;

    /// <summary>What is seen where the glyph stands; null where it does not look like an ideograph at all.</summary>
    public ShapeOpinion? Look(PageImage image, Glyph glyph)
    {
        if (!IsOneIdeograph(glyph.Text))
            return null;
        using var page = PageMat.Wrap(image);
        // What looks like a sign or a letter to it is a cut that went wrong.
        if (reader.Rank(page, glyph.Line.Quad, Middle(glyph.Source), glyph.Text) is not { } ranking || !IsOneIdeograph(ranking.Best))
            return null;
        // Of a character that the network has no class for nothing can be said. A sign for an unread one says nothing that a closer look could contradict.
        var isOther = glyph.Text == UnreadInk.Sign
            ? ranking.Chance >= Doubted
            : ranking.Best != glyph.Text && ranking.AskedChance is not null && ranking.Chance >= (Lookalikes.IsPair(glyph.Text, ranking.Best) ? DoubtedPair : Doubted);
        var isWhole = ranking.Chance >= Clear && !IsPart(page, glyph);
        return new ShapeOpinion(ranking.Best, isWhole, isOther, !known.Contains(ranking.Best)) { IsPlain = isWhole && ranking.Chance >= Plain, IsAhead = isWhole && ranking.Chance >= Ahead };
    }

    /// <summary>斗 of 科, which a recognizer sees beside 科: half a character is the whole of another, and its neighbor does not look like itself.</summary>
    private bool IsPart(Mat page, Glyph glyph)
    {
        var room = Closest * InkStrip.Em / InkStrip.Rows * glyph.Line.Quad.Height / Math.Max(1, glyph.Line.Quad.Width);
        return glyph.Line.Chars.Any(c => c != glyph.Source && c.Text != UnreadInk.Sign && IsOneIdeograph(c.Text) && Math.Abs(Middle(c) - Middle(glyph.Source)) < room
            && reader.Rank(page, glyph.Line.Quad, Middle(c), c.Text) is { AskedChance: < Unlike });
    }

    private static double Middle(RecognizedChar character) => (character.From + character.To) / 2;

    private static bool IsOneIdeograph(string text) =>
        text == UnreadInk.Sign || (text.Length > 0 && Rune.TryGetRuneAt(text, 0, out var rune) && rune.Utf16SequenceLength == text.Length && rune.Value is >= 0x3400 and < 0xA000 or >= 0x20000);
}
