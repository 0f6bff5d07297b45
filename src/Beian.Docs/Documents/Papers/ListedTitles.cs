using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Titles of a list where neither of two recognizers reads one right, and both together do: 言息网络专播…, 信息双络传播…; or one sees a mark among its characters: 执)业 (两个识别器合起来才对的标题).</summary>
public static class ListedTitles
{
    /// <summary>The score below which a mark within a title may be none.</summary>
    private const double Sure = 0.7;

    /// <summary>The row with the title that it bears; itself where it bears none, or plainly.</summary>
    /// <param name="row">Of a sheet.</param>
    /// <param name="listed">Whole titles.</param>
    public static IReadOnlyList<Glyph> Settled(IReadOnlyList<Glyph> row, IReadOnlyList<string> listed)
    {
        List<Glyph> plain = [.. row.Where((g, i) => i == 0 || i == row.Count - 1 || char.IsLetterOrDigit(g.Text[0]) || g.Source.Confidence >= Sure)];
        if (plain.Count < row.Count && string.Concat(plain.Select(g => g.Text)) is var words && listed.Any(t => words.Contains(t, StringComparison.Ordinal)))
            return plain;
        foreach (var title in listed)
        {
            for (var at = 0; at + title.Length <= row.Count; at++)
            {
                var own = title.Where((c, i) => row[at + i].Text[0] == c).Count();
                if (own < title.Length && 2 * own >= title.Length && title.Select((c, i) => IsSeen(row[at + i], c)).All(s => s))
                    return [.. row.Select((g, i) => i < at || i >= at + title.Length ? g : g with { Text = title[i - at].ToString() })];
            }
        }

        return row;
    }

    private static bool IsSeen(Glyph glyph, char character) => glyph.Text[0] == character || (glyph.Source.Alternative is { Length: 1 } other && other[0] == character);
}
