using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>The form of a person's name (姓名): Han characters, parted by a middle dot in some, or Latin letters.</summary>
public static partial class PersonName
{
    /// <summary>A radical or a lone stroke at an end is a speck.</summary>
    private const string Strokes = "氵冫亻丨丿丶讠扌纟艹宀辶卩阝乚一丁卜";

    /// <summary>Below this score an end that no name has is dropped.</summary>
    private const double Unsure = 0.6;

    /// <summary>Without marks, digits and specks.</summary>
    public static ReadText Clean(ReadText text)
    {
        var isHan = text.Glyphs.Any(g => g.Text[0] >= 0x4E00);
        var kept = text.Where(g => g.Text.All(c => c is '〓' || (char.IsLetter(c) && (!isHan || c >= 0x2E80)) || IsDot(g, c, text, isHan)));
        int from = 0, to = kept.Glyphs.Count;
        while (to - from > 2 && IsSpeck(kept.Glyphs[from]))
            from++;
        while (to - from > 2 && IsSpeck(kept.Glyphs[to - 1]))
            to--;
        var clean = from == 0 && to == kept.Glyphs.Count ? kept : kept.Part(from, to - from);
        // Where something was taken out between, the place of the rest is that of the whole.
        return clean.Glyphs.Count == text.Glyphs.Count || clean.IsEmpty ? clean : clean.Part(0, clean.Glyphs.Count);
    }

    /// <summary>Whether a text can be a name.</summary>
    public static bool HasForm(string name) => Form().IsMatch(name);

    /// <summary>A dash or the number one, undecided between these two, is no speck.</summary>
    private static bool IsSpeck(Glyph glyph) =>
        glyph.Source.Confidence is > 0 and < Unsure && Strokes.Contains(glyph.Text, StringComparison.Ordinal) && !DashForOne.IsEither(glyph);

    /// <summary>A middle dot parts two parts of at least two characters each; a speck in 徐.伟 does not.</summary>
    private static bool IsDot(Glyph glyph, char c, ReadText text, bool isHan)
    {
        if (c is not ('·' or '•' or '.'))
            return false;
        if (!isHan)
            return true;
        var at = text.Glyphs.ToList().IndexOf(glyph);
        return at >= 2 && text.Glyphs.Count - at > 2 && glyph.Source.Confidence > 0.5;
    }

    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}〓]{2,6}|[\p{IsCJKUnifiedIdeographs}〓]{1,12}(?:[·•.][\p{IsCJKUnifiedIdeographs}〓]{1,12})+|[A-Za-z][A-Za-z.,' -]{1,40})$")]
    private static partial Regex Form();
}
