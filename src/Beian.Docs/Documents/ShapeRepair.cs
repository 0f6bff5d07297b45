using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Puts in what the first reader's dictionary lacks, where its shape is plain to see (字形修正).</summary>
/// <remarks>
/// 鋆 is read as 〓 or as a look-alike. Of what the dictionary has the reader must have been unsure, or have thought of it, too: 锴 read as
/// 错, with 锴 as the runner-up; 冼, which is read as 洗 with no doubt, is only doubted. In an address no 件 of which two recognizers are sure is 仵. What is put in is never vouched for on the shape's word alone.
/// </remarks>
public static class ShapeRepair
{
    /// <summary>Below this score the reader's runner-up is worth a look.</summary>
    private const double Unsure = 0.95;

    /// <summary>The text with such characters in their places.</summary>
    /// <param name="text">As read.</param>
    /// <param name="probe">Asked about signs for unread characters and about look-alikes.</param>
    /// <param name="asked">About which characters.</param>
    public static ReadText Apply(ReadText text, IFieldProbe probe, ShapeScope asked)
    {
        var glyphs = text.Glyphs.Select(g => Better(g, probe, asked) is { } better ? g with { Text = better } : g).ToList();
        return glyphs.SequenceEqual(text.Glyphs) ? text : text.With(glyphs);
    }

    /// <summary>Whether anything was put in.</summary>
    public static bool IsIn(ReadText text) => text.Glyphs.Any(IsRepaired);

    /// <summary>Whether a character was put in here.</summary>
    public static bool IsRepaired(Glyph glyph) => glyph.Text != glyph.Source.Text && (glyph.Source.Text == UnreadSign.Mark || glyph.Source.Text[0] >= 0x4E00) && glyph.Text != PlainText.Squeeze(glyph.Source.Text);

    private static string? Better(Glyph glyph, IFieldProbe probe, ShapeScope asked)
    {
        var other = glyph.Source.Confidence < Unsure && glyph.Source.Alternative is { } alternative ? PlainText.Squeeze(alternative) : null;
        var isRare = asked switch
        {
            ShapeScope.Person => true,
            ShapeScope.Place => glyph.Text.Any(Lookalikes.MayBeUnknown),
            // 仵 has no place in a list of goods, where 件 is everywhere.
            _ => false,
        };
        if (!isRare && other is null && glyph.Text != UnreadSign.Mark)
            return null;
        return probe.Shape(glyph) is { IsClear: true, IsOtherThanRead: true } shape
            && ((isRare && ((asked == ShapeScope.Person && shape.IsUnknownToReader) || glyph.Source.Confidence < Unsure)) || glyph.Text == UnreadSign.Mark || shape.Best == other)
            ? shape.Best
            : null;
    }
}
