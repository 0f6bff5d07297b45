using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Where a value goes on that a narrow cell breaks (单元格内换行的下一行).</summary>
internal static class NextLine
{
    /// <summary>From a line to the next, in ems.</summary>
    private const double LeastDrop = 0.8, MostDrop = 2.6;

    /// <summary>What stands on one row is no farther apart, in ems.</summary>
    private const double Level = 0.45;

    /// <summary>The value and what it goes on with, in a box around both.</summary>
    public static ReadText Joined(ReadText value, TextRun below) => LabelTails.Again([.. value.Glyphs, .. below.Glyphs], value);

    /// <summary>承诺单位:样例茶叶种植农民专 and 业合作社 where the label begins: a line that no cell holds goes on at the margin.</summary>
    /// <param name="label">Of the value.</param>
    /// <param name="name">A unit's name that may have lost its end.</param>
    /// <param name="sheet">Of the page.</param>
    public static ReadText AtMargin(LabelHit label, ReadText name, Sheet sheet) =>
        !OrganizationNames.LooksWhole(name.Text) && From(label.Left, name.Glyphs[^1], sheet).FirstOrDefault() is { } rest && rest.Text.All(PlainText.IsIdeograph) && OrganizationNames.LooksWhole(name.Text + rest.Text)
            ? Joined(name, rest)
            : name;

    /// <summary>What begins right below the value, the nearest first.</summary>
    public static IEnumerable<TextRun> Below(ReadText value, Sheet sheet) => From(value.Glyphs[0].Left, value.Glyphs[^1], sheet);

    /// <summary>What begins right above a character that begins a line itself, the nearest first.</summary>
    public static IEnumerable<TextRun> Above(Glyph first, Sheet sheet) => sheet.Runs.Any(r => r.Glyphs[0] == first)
        ? sheet.Runs.Where(r => first.Row - r.Row is var rise && rise > LeastDrop * r.Em && rise < MostDrop * r.Em && Math.Abs(r.Left - first.Left) < r.Em).OrderByDescending(r => r.Row)
        : [];

    /// <summary>Whether a run ends before another on its row, as a label does.</summary>
    public static bool StandsBefore(TextRun run, TextRun other) => run.Right < other.Left + (0.5 * other.Em) && Math.Abs(run.Row - other.Row) < Level * other.Em;

    /// <summary>What begins at a place along the row, on the line below a character.</summary>
    private static IEnumerable<TextRun> From(double left, Glyph last, Sheet sheet) =>
        sheet.Runs.Where(r => r.Row - last.Row is var drop && drop > LeastDrop * last.Em && drop < MostDrop * last.Em && Math.Abs(r.Left - left) < last.Em);
}
