using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>The sheet itself with a small margin or none.</summary>
public static class CleanShot
{
    public static Shot Take(IReadOnlyList<Sheet> sheets, Dice dice, double scale)
    {
        int? quality = dice.Chance(0.35) ? null : dice.Int(88, 96);
        if (sheets.Count == 0)
        {
            var scene = new Picture(Grounds.Make(dice, 1200, 900, out _), []);
            PhotoShot.NothingThere(scene);
            return new(scene, quality);
        }

        var margin = dice.Chance(0.4) || sheets.Count > 1 ? dice.Between(0.02, 0.08) * sheets.Max(s => s.Width) : 0;
        var layout = Arrangement.Of(sheets, dice, margin);
        var (width, height) = ((int)Math.Round((layout.Width + (margin * 2)) * scale), (int)Math.Round((layout.Height + (margin * 2)) * scale));
        var picture = Picture.Blank(width, height, Scalar.All(255));
        foreach (var (sheet, x, y, _) in layout.Places)
        {
            // Whole pixels: nothing is to be smoothed here.
            picture.Lay(sheet, Projection.Shift(
                Math.Round((width / 2.0) + (x * scale) - (sheet.Bitmap.Width / 2.0)), Math.Round((height / 2.0) + (y * scale) - (sheet.Bitmap.Height / 2.0))));
        }

        return new(picture, quality);
    }
}
