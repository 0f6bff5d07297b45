namespace Beian.Docs.Recognition;

/// <summary>How well each of some texts explains what stands on a line (备选文字的得分).</summary>
/// <param name="Texts">For each, the natural logarithm of its likelihood.</param>
/// <param name="Free">The same of whatever explains it best; no text has more.</param>
public sealed record TextWeights(IReadOnlyList<double> Texts, double Free)
{
    /// <summary>Places up to the first character, it included: before the text, before it, its own.</summary>
    private const int Edge = 3;

    /// <summary>Of the text that explains it best what each place costs, as <see cref="ILineWeights.Costs"/> gives it: high where one character is another, low where all print is poor.</summary>
    public IReadOnlyList<double> Costs { get; init; } = [];

    /// <summary>Of that text the steps from each character to the next, one list for each look.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Steps { get; init; } = [];

    /// <summary>The widest of them, of several looks the middle one; 1 where there are too few.</summary>
    /// <param name="seam">One that does not count, of a text whose end stands before its beginning; -1 for none.</param>
    public double Widest(int seam = -1) =>
        Steps.Count == 0 ? 1 : Steps.Select(l => l.Where((_, i) => i != seam).DefaultIfEmpty(1).Max()).Order().ElementAt(Steps.Count / 2);

    /// <summary>What the place costs that costs most.</summary>
    /// <param name="isCut">The line begins and ends within a character: what the first and the last cost does not count.</param>
    public double Highest(bool isCut = false) => (isCut ? Costs.Skip(Edge).SkipLast(Edge) : Costs).DefaultIfEmpty().Max();

    /// <summary>The mean of several looks at the same line; null where there was none.</summary>
    /// <param name="looks">At the same texts.</param>
    /// <param name="count">How many texts, at least one.</param>
    public static TextWeights? MeanOf(IReadOnlyList<ILineWeights> looks, int count)
    {
        if (looks.Count == 0)
            return null;
        var texts = Enumerable.Range(0, count).Select(i => looks.Average(l => l.Of(i))).ToList();
        var best = texts.IndexOf(texts.Max());
        return new(texts, looks.Average(l => l.Free))
        {
            Costs = [.. looks.Select(l => l.Costs(best)).Aggregate((a, b) => [.. a.Zip(b, (x, y) => x + y)]).Select(c => c / looks.Count)],
            Steps = [.. looks.Select(l => l.Steps(best))],
        };
    }
}
