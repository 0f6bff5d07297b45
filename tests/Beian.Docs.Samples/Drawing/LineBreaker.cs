namespace Beian.Docs.Samples.Drawing;

/// <summary>Breaks text into lines as wide as a column (换行).</summary>
public static class LineBreaker
{
    private const string NotFirst = "，。；：、）)】,;:.";

    /// <param name="text">What is printed.</param>
    /// <param name="sheet">Measures.</param>
    /// <param name="style">The type.</param>
    /// <param name="width">Of the column, in millimeters.</param>
    /// <param name="strict">No line begins with a closing mark.</param>
    public static IReadOnlyList<string> Break(string text, Sheet sheet, TextStyle style, double width, bool strict)
    {
        var lines = new List<string>();
        var from = 0;
        var used = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            var advance = sheet.Measure(text[i].ToString(), style) + style.Tracking;
            if (used + advance > width + style.Tracking && i > from && !(strict && NotFirst.Contains(text[i])))
            {
                lines.Add(text[from..i]);
                from = i;
                used = 0;
            }

            used += advance;
        }

        lines.Add(text[from..]);
        return lines;
    }
}
