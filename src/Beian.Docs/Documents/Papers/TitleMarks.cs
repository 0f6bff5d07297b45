using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>《网站备案核验单》 as the heading of a paper: the marks around it are no part of what it is called (带书名号的标题).</summary>
internal static class TitleMarks
{
    private const string Opening = "《〈「『【“\"<", Closing = "》〉」』】”\">";

    /// <summary>The row without marks around all of it, where it is larger than the text: what a paper speaks of is in such marks as well.</summary>
    /// <param name="row">Of a sheet.</param>
    /// <param name="usual">Size of its text.</param>
    public static IReadOnlyList<Glyph> Without(IReadOnlyList<Glyph> row, double usual) =>
        row is [{ Text: [var first] }, _, _, .., { Text: [var last] }] && Opening.Contains(first, StringComparison.Ordinal) && Closing.Contains(last, StringComparison.Ordinal)
        && !row.Skip(1).SkipLast(1).Any(g => (Opening + Closing).Contains(g.Text[0], StringComparison.Ordinal)) && row.Average(g => g.Em) > PaperTitle.Heading * usual
            ? [.. row.Skip(1).SkipLast(1)]
            : row;
}
