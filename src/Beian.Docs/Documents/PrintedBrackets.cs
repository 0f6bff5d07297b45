using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Whether brackets are printed wide or narrow (全角、半角括号): readers give both as one, the room that they take tells them apart.</summary>
public static class PrintedBrackets
{
    /// <summary>From the character before a wide bracket to the one behind it are two steps, with a narrow one between one and a half.</summary>
    private const double Wide = 1.8;

    /// <summary>The text as it is printed: a bracket between two Han characters is wide where it takes a whole character's room.</summary>
    public static string Of(ReadText text)
    {
        var glyphs = text.Glyphs;
        if (text.Text.Length != glyphs.Count || text.Text.IndexOfAny(['(', ')']) < 0 || Pitch(glyphs) is not { } pitch)
            return text.Text;
        return string.Concat(glyphs.Select((g, i) => IsWide(glyphs, i, pitch) ? (g.Text == "(" ? "（" : "）") : g.Text));
    }

    private static bool IsWide(IReadOnlyList<Glyph> glyphs, int at, double pitch) =>
        glyphs[at].Text is "(" or ")" && at > 0 && at + 1 < glyphs.Count && IsHan(glyphs[at - 1]) && IsHan(glyphs[at + 1])
        && glyphs[at - 1].Line == glyphs[at + 1].Line && glyphs[at + 1].Center - glyphs[at - 1].Center > Wide * pitch;

    /// <summary>From one Han character to the next, in the middle of all; null where there are too few to tell.</summary>
    private static double? Pitch(IReadOnlyList<Glyph> glyphs)
    {
        var steps = glyphs.Zip(glyphs.Skip(1)).Where(p => IsHan(p.First) && IsHan(p.Second) && p.First.Line == p.Second.Line).Select(p => p.Second.Center - p.First.Center).Order().ToList();
        return steps.Count < 3 || steps[steps.Count / 2] <= 0 ? null : steps[steps.Count / 2];
    }

    private static bool IsHan(Glyph glyph) => PlainText.IsIdeograph(glyph.Text[0]);
}
