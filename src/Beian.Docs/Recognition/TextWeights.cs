namespace Beian.Docs.Recognition;

/// <summary>How well each of some texts explains what stands on a line (备选文字的得分).</summary>
/// <param name="Texts">For each, the natural logarithm of its likelihood.</param>
/// <param name="Free">The same of whatever explains it best; no text has more.</param>
/// <param name="Widest">Of the one that explains it best, the widest step from a character to the next, in the usual one.</param>
public sealed record TextWeights(IReadOnlyList<double> Texts, double Free, double Widest)
{
    /// <summary>The mean of several looks at the same line, and of the steps the middle one.</summary>
    public static TextWeights? MeanOf(IReadOnlyList<TextWeights> looks) => looks.Count == 0 ? null : new(
        [.. Enumerable.Range(0, looks[0].Texts.Count).Select(i => looks.Average(l => l.Texts[i]))],
        looks.Average(l => l.Free),
        looks.Select(l => l.Widest).Order().ElementAt(looks.Count / 2));
}
