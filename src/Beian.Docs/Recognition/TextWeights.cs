namespace Beian.Docs.Recognition;

/// <summary>How well each of some texts explains what stands on a line (备选文字的得分).</summary>
/// <param name="Texts">For each, the natural logarithm of its likelihood.</param>
/// <param name="Free">The same of whatever explains it best; no text has more.</param>
/// <param name="Widest">Of the text that explains it best, the widest step from a character to the next, in the usual one.</param>
public sealed record TextWeights(IReadOnlyList<double> Texts, double Free, double Widest)
{
    /// <summary>Of the text that explains it best, what the place costs that costs most: high where one character is another, low where all print is poor.</summary>
    public double Highest { get; init; }

    /// <summary>The mean of several looks at the same line, and of the steps the middle one; null where there was none.</summary>
    /// <param name="looks">At the same texts.</param>
    /// <param name="count">How many texts, at least one.</param>
    public static TextWeights? MeanOf(IReadOnlyList<ILineWeights> looks, int count)
    {
        if (looks.Count == 0)
            return null;
        var texts = Enumerable.Range(0, count).Select(i => looks.Average(l => l.Of(i))).ToList();
        var best = texts.IndexOf(texts.Max());
        return new(texts, looks.Average(l => l.Free), looks.Select(l => l.Widest(best)).Order().ElementAt(looks.Count / 2))
        {
            Highest = looks.Select(l => l.Costs(best)).Aggregate((a, b) => [.. a.Zip(b, (x, y) => x + y)]).Max() / looks.Count,
        };
    }
}
