using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Which characters of a value its doubt is about (存疑的字).</summary>
public static class UnsurePlaces
{
    /// <summary>Null where the value is not what was read character by character, or none of them is unsure: then the doubt is about the whole.</summary>
    /// <param name="value">As it is given.</param>
    /// <param name="text">As it was read.</param>
    /// <param name="suspects">Doubted though their scores are high.</param>
    public static IReadOnlyList<int>? Of(string value, ReadText text, IReadOnlyList<Glyph> suspects)
    {
        if (value.Length != text.Text.Length)
            return null;
        var (places, at) = (new List<int>(), 0);
        foreach (var glyph in text.Glyphs)
        {
            for (var end = at + glyph.Text.Length; at < end; at++)
            {
                // What was put in for a sign or repaired is unsure; a date that is written otherwise has no places.
                if (value[at] != text.Text[at] && value[at] < 0x4E00 && !char.IsAsciiLetterOrDigit(value[at]))
                    return null;
                if (glyph.Source.Confidence < Judgement.Sure || ShapeRepair.IsRepaired(glyph) || value[at] != text.Text[at] || suspects.Any(s => ReferenceEquals(s, glyph)))
                    places.Add(at);
            }
        }

        return places.Count == 0 ? null : places;
    }
}
