using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Which brackets stand in a scope, by their shape where readers leave it open: [含残障学生〕, read so, is 〔含残障学生〕 (经营范围中的括号).</summary>
public static class ScopeBrackets
{
    /// <summary>The score below which a round bracket may be another.</summary>
    private const double Likely = 0.7;

    /// <summary>The text with every pair that is not plainly round as its shapes say; a pair that they leave open stays as it was read.</summary>
    public static ReadText Settle(ReadText text, IFieldProbe probe)
    {
        if (text.Text.Length != text.Glyphs.Count)
            return text;
        var glyphs = text.Glyphs.ToList();
        foreach (var (open, close) in Pairs(text.Text))
        {
            if ((!IsRound(glyphs[open]) || !IsRound(glyphs[close])) && BracketPair.Settle(glyphs[open], glyphs[close], probe) is var (opening, closing))
                (glyphs[open], glyphs[close]) = (opening, closing);
        }

        return glyphs.SequenceEqual(text.Glyphs) ? text : text.With(glyphs);
    }

    /// <summary>Where brackets open and close, of whatever kinds they were read.</summary>
    private static IEnumerable<(int Open, int Close)> Pairs(string text)
    {
        var open = new Stack<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (BracketPair.Openings.Contains(text[at], StringComparison.Ordinal))
                open.Push(at);
            else if (BracketPair.Closings.Contains(text[at], StringComparison.Ordinal) && open.Count > 0)
                yield return (open.Pop(), at);
        }
    }

    private static bool IsRound(Glyph glyph) => glyph.Text is "(" or ")" && glyph.Source.Confidence >= Likely;
}
