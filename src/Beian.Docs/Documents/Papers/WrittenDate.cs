using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>A date whose figures were counted on the paper: the two thin strokes of a written 11 are read as one (手写日期).</summary>
/// <param name="Text">With the figure that was passed over.</param>
/// <param name="Counted">Words and strokes of which there are as many on the paper as were read: their scores say nothing.</param>
public sealed record WrittenDate(ReadText Text, IReadOnlySet<Glyph> Counted)
{
    private const string One = "1";

    /// <summary>A stroke is narrower than this, in ems; a 7 and a 0 are wider.</summary>
    internal const double Thin = 0.26;

    public static WrittenDate Of(ReadText date, IFieldProbe probe)
    {
        if (DateWords.Of(date) is not { } words || !words.AreFigures(date))
            return new(date, new HashSet<Glyph>());
        var (month, isMonth) = Part(date, words.Year, words.Month, probe);
        var (day, isDay) = Part(date, words.Month, words.Day, probe);
        var glyphs = date.Glyphs;
        List<Glyph> all = [.. glyphs.Take(words.Year + 1), .. month, glyphs[words.Month], .. day, .. glyphs.Skip(words.Day)];
        HashSet<Glyph> counted = [glyphs[words.Year], glyphs[words.Month], .. glyphs.Skip(words.Day)];
        foreach (var part in new[] { (Figures: month, Is: isMonth), (Figures: day, Is: isDay) }.Where(p => p.Is))
            counted.UnionWith(part.Figures.Where(g => g.Text == One));
        return new(all.Count == glyphs.Count ? date : date.With(all), counted);
    }

    /// <summary>The figures between two words, and whether every 1 among them is a thin stroke of its own.</summary>
    private static (IReadOnlyList<Glyph> Figures, bool AreCounted) Part(ReadText date, int from, int to, IFieldProbe probe)
    {
        var figures = date.Glyphs.Skip(from + 1).Take(to - from - 1).ToList();
        if (!figures.Exists(f => f.Text == One) || DateWords.Pieces(date, from, to, probe) is not { } pieces)
            return (figures, false);
        if (figures.Count == 1 && pieces.Count == 2 && pieces.All(p => p.Width < Thin))
            return ([figures[0] with { Right = figures[0].Center }, figures[0] with { Left = figures[0].Center }], true);
        return (figures, figures.Count == pieces.Count && figures.Zip(pieces).All(p => p.First.Text != One || p.Second.Width < Thin));
    }
}
