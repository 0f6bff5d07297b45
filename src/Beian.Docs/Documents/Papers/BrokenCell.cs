using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>A value that a narrow cell broke within a word (单元格内折行的取值).</summary>
internal static partial class BrokenCell
{
    /// <summary>What another line is below, in ems.</summary>
    private const double Below = 0.7;

    /// <summary>Characters of a value's last line of which the size is rough.</summary>
    private const int Short = 4;

    /// <summary>What they have at least of the first line's size.</summary>
    private const double Size = 0.75;

    /// <summary>The size of type that a line of a cell is set in, in pixels: letters are smaller than the words beside them (haidede. and com.cn below it), and the size of few characters is rough.</summary>
    /// <param name="run">That may be a line of it.</param>
    /// <param name="line">The one beside the label.</param>
    /// <param name="label">Its size.</param>
    /// <param name="isBelow">It stands below that line.</param>
    public static double SizeOf(TextRun run, IReadOnlyList<TextRun> line, double label, bool isBelow) =>
        IsRestOfDomain(run, line) ? Math.Max(run.Em, Math.Max(label, line[0].Em))
        : run.Text.All(char.IsAscii) || (isBelow && IsRest(run, line[0])) ? Math.Max(run.Em, label)
        : run.Em;

    /// <summary>公司: the end of a value on a line of its own; a piece of a seal's arc is smaller.</summary>
    private static bool IsRest(TextRun run, TextRun first) => run.Text.Length < Short && run.Em > Size * first.Em;

    /// <summary>wankai76sampl and e.cn: the end of a domain.</summary>
    private static bool IsRestOfDomain(TextRun run, IReadOnlyList<TextRun> line) => line is [var first] && !DomainNames.IsWhole(first.Text) && first.Text.All(DomainNames.IsOfDomain) && DomainNames.IsWhole(first.Text + run.Text);

    /// <summary>那例 and 婧 below it, 综合科 and 科员: one character is no value, and a post may follow its department. Of two whole values the second is another row's.</summary>
    /// <param name="lines">Of the cell, in reading order.</param>
    public static List<TextRun> FirstValue(IReadOnlyList<TextRun> lines) =>
        lines is [var first, var second, ..] && second.Row - first.Row > Below * first.Em && second.Text.All(PaperValues.IsHan) && first.Text.All(PaperValues.IsHan) && (second.Text.Length == 1 || Department().IsMatch(first.Text))
            ? [first, second]
            : [.. lines.Take(1)];

    [GeneratedRegex("[部科处室股组]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Department();
}
