using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>What a watermark leaves behind a line of print: a character read as its last one, 他用无效 across an address, or words beside it (行末的水印字).</summary>
public static class PaleEnd
{
    /// <summary>Shares of ink, without what is red or pale: less than so much is no printed character, more than so much is print.</summary>
    private const double NoPrint = 0.02, Print = 0.06;

    /// <summary>Level strokes alone, which count as rules.</summary>
    private const string Level = "一二三";

    /// <summary>Characters of print before it: fewer do not tell how much ink print has. Of a card's name two must.</summary>
    private const int Fewest = 4, FewestOfName = 2;

    /// <summary>Share of the print's contrast, and how far off its row a line may stand, in ems.</summary>
    private const double MuchPaler = 0.5, SameRow = 1.2;

    /// <summary>Why a value is doubted that had one: what it covers may be more than itself.</summary>
    public const string Evidence = "paleEnd";

    /// <summary>The text without such characters.</summary>
    public static ReadText Drop(ReadText text, IFieldProbe probe) => Drop(text, probe, Fewest);

    private static ReadText Drop(ReadText text, IFieldProbe probe, int fewest)
    {
        var pale = text.Pieces().Where(line => line.Count > fewest && PlainText.IsIdeograph(line[^1].Text[0]) && !Level.Contains(line[^1].Text, StringComparison.Ordinal) && Ink(line[^1], line[^1], probe) < NoPrint && Ink(line[0], line[^2], probe) > Print).Select(line => line[^1]).ToHashSet();
        return pale.Count == 0 ? text : LabelTails.Again([.. text.Glyphs.Where(g => !pale.Contains(g))], text);
    }

    /// <summary>A card's name without the one character that a watermark or a seal left right behind it.</summary>
    public static ReadText DropOfName(ReadText name, IFieldProbe probe) => name.Text.Contains('·', StringComparison.Ordinal) ? name : Drop(name, probe, FewestOfName);

    /// <summary>The text without other lines on its row that are much paler: 永丰县公安局 and 样例 of a watermark.</summary>
    public static ReadText DropBeside(ReadText text)
    {
        if (text.IsEmpty)
            return text;
        var first = text.Glyphs[0];
        return text.Where(g => g.Line == first.Line || g.Line.Contrast >= MuchPaler * first.Line.Contrast || Math.Abs(g.Row - first.Row) > SameRow * first.Em);
    }

    /// <summary>The field, for a person to look at where something was dropped.</summary>
    public static FieldReading Doubt(FieldReading field, ReadText kept, ReadText whole) =>
        kept.Glyphs.Count < whole.Glyphs.Count && field.Status == FieldStatus.Confirmed ? field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.6), Evidence = [Evidence] } : field;

    private static double Ink(Glyph first, Glyph last, IFieldProbe probe)
    {
        var (quad, half) = (first.Line.Quad, first.Em / (2 * first.Line.Quad.Width));
        return probe.InkShare(quad.Slice(Middle(first) - half, Middle(last) + half));
    }

    private static double Middle(Glyph glyph) => (glyph.Source.From + glyph.Source.To) / 2;
}
