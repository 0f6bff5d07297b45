using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>The kind of two brackets that belong together, by their shapes (成对括号的种类; decision 0019).</summary>
public static class BracketPair
{
    /// <summary>Kind by kind.</summary>
    public const string Openings = "([〔【", Closings = ")]〕】";

    /// <summary>Lead of a pair from which its shape is believed.</summary>
    private const double Sure = 4;

    /// <summary>Score of a bracket whose shape is sure.</summary>
    private const double Score = 0.98;

    /// <summary>Both as their shapes say: they are of one kind, and what the shape of the one leaves open that of the other may tell. Null where the two leave it open.</summary>
    public static (Glyph Open, Glyph Close)? Settle(Glyph open, Glyph close, IFieldProbe probe)
    {
        if (probe.BracketChances(open, closes: false) is not { } one || probe.BracketChances(close, closes: true) is not { } other)
            return null;
        var both = one.Zip(other, (a, b) => a + b).ToList();
        var order = Enumerable.Range(0, both.Count).OrderByDescending(k => both[k]).ToList();
        return both[order[0]] - both[order[1]] >= Sure ? (As(open, Openings[order[0]]), As(close, Closings[order[0]])) : null;
    }

    private static Glyph As(Glyph glyph, char bracket) => glyph with { Text = bracket.ToString(), Source = glyph.Source with { Confidence = Math.Max(glyph.Source.Confidence, Score) } };
}
