using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>The sheet itself with a small margin or none.</summary>
public static class CleanShot
{
    public static Shot Take(IReadOnlyList<Sheet> sheets, Dice dice)
    {
        var margin = dice.Chance(0.4) || sheets.Count > 1 ? dice.Between(0.02, 0.08) : 0;
        var width = sheets.Count == 0 ? 1200 : sheets.Max(s => s.Bitmap.Width);
        var gap = (int)(width * margin);
        var height = sheets.Count == 0 ? 900 : sheets.Sum(s => s.Bitmap.Height) + (gap * (sheets.Count - 1));
        var picture = Picture.Blank(width + (gap * 2), height + (gap * 2), Scalar.All(255));
        if (sheets.Count == 0)
        {
            picture.Replace(Grounds.Make(dice, picture.Image.Width, picture.Image.Height, out _));
            PhotoShot.NothingThere(picture);
        }

        double y = gap;
        foreach (var sheet in sheets)
        {
            picture.Lay(sheet, Projection.Shift(gap, y));
            y += sheet.Bitmap.Height + gap;
        }

        return new(picture, dice.Chance(0.35) ? null : dice.Int(88, 96));
    }
}
