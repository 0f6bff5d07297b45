using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>
/// The number one at a name's end, which the recognizer gives as a dash (“一”字): 李天一, 一诺. Between two characters
/// <see cref="ReadText.From"/> sees to it; at an end it may be a speck as well, and the other reader is asked.
/// </summary>
public static class DashForOne
{
    /// <summary>Between figures of a scope.</summary>
    public const string Long = "—";

    private const string One = "一";

    /// <summary>Longer than this is no person's name: behind it a dash is a dash.</summary>
    private const int LongestName = 5;

    /// <summary>Between the middles of two characters, in heights of the text: a speck stands closer.</summary>
    private const double LeastStep = 0.7, MostStep = 1.6;

    /// <summary>The text with 一 for a dash before its first or, in a person's name, behind its last character.</summary>
    public static ReadText Restore(ReadText text)
    {
        if (text.Glyphs.Count < 2)
            return text;
        var glyphs = text.Glyphs.ToList();
        if (MayBe(glyphs[0], glyphs[1]))
            glyphs[0] = glyphs[0] with { Text = One };
        if (glyphs.Count <= LongestName && MayBe(glyphs[^1], glyphs[^2]))
            glyphs[^1] = glyphs[^1] with { Text = One };
        return glyphs.SequenceEqual(text.Glyphs) ? text : text.With(glyphs);
    }

    /// <summary>The other way around: 1803一1806 and 0一3岁, in which the number one between figures is a dash.</summary>
    /// <param name="text">As it was read.</param>
    /// <param name="dash">As such texts print it.</param>
    public static ReadText BetweenFigures(ReadText text, string dash)
    {
        bool IsDash(int at) => text.Glyphs[at].Text == One && at > 0 && at + 1 < text.Glyphs.Count && char.IsAsciiDigit(text.Glyphs[at - 1].Text[0]) && char.IsAsciiDigit(text.Glyphs[at + 1].Text[0]);
        return Enumerable.Range(0, text.Glyphs.Count).Any(IsDash) ? text.With([.. text.Glyphs.Select((g, i) => IsDash(i) ? g with { Text = dash } : g)]) : text;
    }

    /// <summary>Whether an end was restored: its score is that of a dash.</summary>
    public static bool IsIn(ReadText text) => text.Glyphs.Count > 0 && (IsRestored(text.Glyphs[0]) || IsRestored(text.Glyphs[^1]));

    /// <summary>Whether the reader hesitated between the two only.</summary>
    public static bool IsEither(Glyph glyph) => glyph.Source.Alternative is { } other && IsDashOrOne(PlainText.Squeeze(glyph.Source.Text)) && IsDashOrOne(PlainText.Squeeze(other));

    /// <summary>Whether a text is a dash or the number one.</summary>
    public static bool IsDashOrOne(string text) => text == One || IsDash(text);

    /// <summary>Whether a dash stands where the next character to an ideograph would: it may be the number one.</summary>
    public static bool MayBe(Glyph dash, Glyph neighbor) =>
        IsDash(dash.Text) && PlainText.IsIdeograph(neighbor.Text[0])
        && Math.Abs(dash.Center - neighbor.Center) is var step && step > LeastStep * Math.Max(dash.Em, neighbor.Em) && step < MostStep * Math.Max(dash.Em, neighbor.Em);

    /// <summary>Whether it was read as a dash.</summary>
    internal static bool IsRestored(Glyph glyph) => glyph.Text == One && IsDash(PlainText.Squeeze(glyph.Source.Text));

    private static bool IsDash(string text) => text is "-" or "—" or "–" or "―" or "ー" or "－";
}
