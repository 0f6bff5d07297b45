using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Damage;

/// <summary>Where several sheets lie beside or under each other, in millimeters about their common center (摆放).</summary>
/// <param name="Places">Center of each sheet, and how much it was shrunk by the copier.</param>
/// <param name="Width">Of all together.</param>
/// <param name="Height">Of all together.</param>
public sealed record Arrangement(IReadOnlyList<(Sheet Sheet, double X, double Y, double Shrink)> Places, double Width, double Height)
{
    public static Arrangement Of(IReadOnlyList<Sheet> sheets, Dice dice, double gap, double largeShrink = 1)
    {
        var hasLarge = sheets.Any(IsLarge);
        var columns = hasLarge ? 1 : sheets.Count >= 3 ? 2 : sheets.Count == 2 && dice.Chance(0.2) ? 2 : 1;
        double Shrink(Sheet s) => IsLarge(s) ? largeShrink : 1;
        var rows = sheets.Chunk(columns).ToList();
        var width = rows.Max(r => r.Sum(s => s.Width * Shrink(s)) + (gap * (r.Length - 1)));
        var height = rows.Sum(r => r.Max(s => s.Height * Shrink(s))) + (gap * (rows.Count - 1));
        var places = new List<(Sheet, double, double, double)>();
        var top = -height / 2;
        foreach (var row in rows)
        {
            var rowHeight = row.Max(s => s.Height * Shrink(s));
            // A lone card under a license lies to one side as often as in the middle.
            var rowWidth = row.Sum(s => s.Width * Shrink(s)) + (gap * (row.Length - 1));
            var left = -rowWidth / 2;
            if (hasLarge && !row.Any(IsLarge))
                left += dice.Between(-0.4, 0.4) * (width - rowWidth);
            foreach (var sheet in row)
            {
                places.Add((sheet, left + (sheet.Width * Shrink(sheet) / 2), top + (rowHeight / 2), Shrink(sheet)));
                left += (sheet.Width * Shrink(sheet)) + gap;
            }

            top += rowHeight + gap;
        }

        return new(places, width, height);
    }

    public static bool IsLarge(Sheet sheet) => sheet.Width > 100;
}
