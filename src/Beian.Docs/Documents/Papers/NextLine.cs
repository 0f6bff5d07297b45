using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Where a value goes on that a narrow cell breaks (单元格内换行的下一行).</summary>
internal static class NextLine
{
    /// <summary>From a line to the next, in ems.</summary>
    private const double LeastDrop = 0.8, MostDrop = 2.6;

    /// <summary>The value and what it goes on with, in a box around both.</summary>
    public static ReadText Joined(ReadText value, TextRun below) => LabelTails.Again([.. value.Glyphs, .. below.Glyphs], value);

    /// <summary>What begins right below the value, the nearest first.</summary>
    public static IEnumerable<TextRun> Below(ReadText value, Sheet sheet)
    {
        var (first, last) = (value.Glyphs[0], value.Glyphs[^1]);
        return sheet.Runs.Where(r => r.Row - last.Row is var drop && drop > LeastDrop * last.Em && drop < MostDrop * last.Em && Math.Abs(r.Left - first.Left) < last.Em);
    }
}
