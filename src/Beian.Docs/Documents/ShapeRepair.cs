using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Puts in what the first reader's dictionary lacks, where its shape is plain to see (字形修正).</summary>
/// <remarks>鋆 is read as 〓 or as a look-alike. 冼, which the dictionary has and which is read as 洗 all the same, is only doubted. What is put in is never vouched for on the shape's word alone.</remarks>
public static class ShapeRepair
{
    private const string Unread = "〓";

    /// <summary>The text with such characters in their places.</summary>
    /// <param name="text">As read.</param>
    /// <param name="probe">Asked about signs for unread characters and about look-alikes.</param>
    /// <param name="isName">Of a person's name it is asked about every character.</param>
    public static ReadText Apply(ReadText text, IFieldProbe probe, bool isName = false)
    {
        var glyphs = text.Glyphs.Select(g => Better(g, probe, isName) is { } better ? g with { Text = better } : g).ToList();
        return glyphs.SequenceEqual(text.Glyphs) ? text : new ReadText(glyphs, text.Box) { LineQuads = text.LineQuads };
    }

    /// <summary>Whether anything was put in.</summary>
    public static bool IsIn(ReadText text) => text.Glyphs.Any(IsRepaired);

    /// <summary>Whether a character was put in here.</summary>
    public static bool IsRepaired(Glyph glyph) => glyph.Text != glyph.Source.Text && (glyph.Source.Text == Unread || glyph.Source.Text[0] >= 0x4E00) && glyph.Text != Identifiers.PlainText.Squeeze(glyph.Source.Text);

    private static string? Better(Glyph glyph, IFieldProbe probe, bool isName)
    {
        if (!isName && glyph.Text != Unread && !glyph.Text.Any(Lookalikes.MayBeUnknown))
            return null;
        return probe.Shape(glyph) is { IsClear: true, IsOtherThanRead: true } shape && (shape.IsUnknownToReader || glyph.Text == Unread) ? shape.Best : null;
    }
}
