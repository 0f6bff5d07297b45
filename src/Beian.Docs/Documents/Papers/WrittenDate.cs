using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>A date whose figures were counted on the paper: the two thin strokes of a written 11 are read as one (手写日期).</summary>
/// <param name="Text">With the figure that was passed over.</param>
/// <param name="IsGuessed">A figure was put in that was seen only when looked for, or a 1 is too wide for one.</param>
/// <param name="Counted">Words and strokes of which there are as many on the paper as were read: their scores say nothing.</param>
public sealed record WrittenDate(ReadText Text, bool IsGuessed, IReadOnlySet<Glyph> Counted)
{
    private const string One = "1", Digits = "0123456789", Strokes = "Il|";

    /// <summary>A stroke is narrower than this, in ems; a 7 and a 0 are wider.</summary>
    internal const double Thin = 0.26;

    /// <summary>What is wider than this is no single stroke, in ems.</summary>
    private const double Wide = 0.55;

    /// <summary>Words of a field's evidence: a figure was put in, or scores were passed over, because of what was counted.</summary>
    public const string PutIn = "strokesCounted", Settled = "lexicon";

    /// <summary>Between the middles of the two strokes of an 11, in ems: what stands farther apart is no number.</summary>
    private const double Apart = 0.7;

    /// <summary>Whether only the count of its strokes vouches for a date.</summary>
    public static bool IsByCount(FieldReading date) => date.Evidence.Any(e => e is PutIn or Settled);

    /// <summary>As many figures as were read.</summary>
    public bool HasAll(ReadText read) => Text.Glyphs.Count == read.Glyphs.Count;

    public static WrittenDate Of(ReadText date, IFieldProbe probe)
    {
        if (DateWords.Of(date) is not { } found || WithStrokes(date, found, probe) is not { } read || DateWords.Of(read) is not { } words)
            return new(date, false, new HashSet<Glyph>());
        date = read;
        Part month = PartOf(date, words.Year, words.Month, probe), day = PartOf(date, words.Month, words.Day, probe);
        var glyphs = date.Glyphs;
        List<Glyph> all = [.. glyphs.Take(words.Year + 1), .. month.Figures, glyphs[words.Month], .. day.Figures, .. glyphs.Skip(words.Day)];
        HashSet<Glyph> counted = [glyphs[words.Year], glyphs[words.Month], .. glyphs.Skip(words.Day)];
        foreach (var part in new[] { month, day }.Where(p => p.AreCounted))
            counted.UnionWith(part.Figures.Where(g => g.Text == One));
        return new(all.Count == glyphs.Count ? date : date.With(all), month.IsGuessed || day.IsGuessed, counted);
    }

    /// <summary>II月: strokes that were taken for letters, Ⅱ for one of two, where each is a thin piece of ink. Null where anything else is no figure.</summary>
    private static ReadText? WithStrokes(ReadText date, DateWords words, IFieldProbe probe)
    {
        if (words.AreFigures(date))
            return date;
        bool IsStroke(int at) => at > words.Year && at < words.Day && at != words.Month && date.Glyphs[at].Text.All(c => Strokes.Contains(c, StringComparison.Ordinal));
        var figures = date.With([.. date.Glyphs.SelectMany((g, i) => IsStroke(i) ? Ones(g) : [g])]);
        return DateWords.Of(figures) is { } own && own.AreFigures(figures) && AreThin(own.Year, own.Month) && AreThin(own.Month, own.Day) ? figures : null;

        bool AreThin(int from, int to) => figures.Glyphs.Take(to).Skip(from + 1).All(g => date.Glyphs.Contains(g))
            || (DateWords.Pieces(figures, from, to, probe) is { } pieces && pieces.Count == to - from - 1 && figures.Glyphs.Skip(from + 1).Zip(pieces).All(p => p.First.Text != One || p.Second.Width < Thin));
    }

    private static IEnumerable<Glyph> Ones(Glyph letters) => Enumerable.Range(0, letters.Text.Length).Select(i => letters with
    {
        Text = One,
        Left = letters.Left + ((letters.Right - letters.Left) * i / letters.Text.Length),
        Right = letters.Left + ((letters.Right - letters.Left) * (i + 1) / letters.Text.Length),
    });

    private static Part PartOf(ReadText date, int from, int to, IFieldProbe probe)
    {
        var figures = date.Glyphs.Skip(from + 1).Take(to - from - 1).ToList();
        if (figures.Count > 2 || DateWords.Pieces(date, from, to, probe) is not { } pieces)
            return new(figures);
        if (figures is [{ Text: One } one] && pieces.Count == 2 && pieces.All(p => p.Width < Thin) && pieces[1].Middle - pieces[0].Middle < Apart)
            return new([one with { Right = one.Center }, one with { Left = one.Center }]) { AreCounted = true };
        // 16 of which only the 1 was seen, 17 whose strokes touch.
        var isWide = figures is [{ Text: One }] && pieces is [{ Width: > Wide }];
        if (figures is [var lone] && (pieces.Count > 1 || isWide) && Both(date, from, to, lone, probe) is { } both)
            return new(both) { IsGuessed = true };
        if (isWide)
            return new(figures) { IsGuessed = true };
        return new(figures) { AreCounted = figures.Count == pieces.Count && figures.Zip(pieces).All(p => p.First.Text != One || p.Second.Width < Thin) };
    }

    /// <summary>Two figures of which one was read, as a wider look between the words shows them.</summary>
    private static Glyph[]? Both(ReadText date, int from, int to, Glyph lone, IFieldProbe probe) => DateWords.Between(date, from, to) is { } place
        && probe.ReadWide(place, Digits).Select(l => PlainText.Squeeze(l.Text)).FirstOrDefault(t => t.Length == 2 && t.Contains(lone.Text, StringComparison.Ordinal)) is { } two
            ? [lone with { Text = two[..1], Right = lone.Center }, lone with { Text = two[1..], Left = lone.Center }]
            : null;

    /// <summary>The figures between two words.</summary>
    private sealed record Part(IReadOnlyList<Glyph> Figures)
    {
        /// <summary>Every 1 among them is a thin stroke of its own.</summary>
        public bool AreCounted { get; init; }

        public bool IsGuessed { get; init; }
    }
}
