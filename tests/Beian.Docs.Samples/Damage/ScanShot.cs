using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>On a flatbed: skewed a little, on an A4 page or cropped, sometimes a gray copy or turned.</summary>
public static class ScanShot
{
    public static Shot Take(IReadOnlyList<Sheet> sheets, Dice dice, double scale)
    {
        var paper = dice.Int(240, 256);
        var isPage = sheets.Count != 1 || dice.Chance(0.55);
        foreach (var sheet in sheets)
        {
            if (dice.Chance(0.22))
                Watermark.Draw(sheet, dice, dice.Between(0.15, 0.35));
        }

        Picture picture;
        if (sheets.Count == 0)
        {
            picture = new Picture(Grounds.Make(dice, 1654, 1169, out _), []);
            PhotoShot.NothingThere(picture);
        }
        else if (!isPage)
        {
            var sheet = sheets[0];
            var gap = dice.Between(0.01, 0.06) * sheet.Bitmap.Width;
            var skew = dice.Bell(1.1);
            picture = Picture.Blank((int)(sheet.Bitmap.Width + (gap * 2)), (int)(sheet.Bitmap.Height + (gap * 2)), Scalar.All(paper));
            Place(picture, sheet, (picture.Image.Width / 2.0) + dice.Bell(3), (picture.Image.Height / 2.0) + dice.Bell(3), skew);
        }
        else
        {
            var isWide = sheets[0].Width > 100 ? sheets[0].Width > sheets[0].Height : dice.Chance(0.12);
            var (w, h) = isWide ? (297, 210) : (210, 297);
            var page = (int)(w * scale);
            picture = Picture.Blank(page, (int)(h * scale), Scalar.All(paper));
            var skew = Math.Clamp(dice.Bell(1.3), -3, 3);
            var y = sheets.Count == 1 ? dice.Between(0.3, 0.55) : 0.3;
            foreach (var sheet in sheets)
            {
                var isLarge = sheet.Width > 100;
                var x = isLarge ? 0.5 : isWide && sheets.Count > 1 ? (sheet == sheets[0] ? 0.27 : 0.73) : dice.Between(0.4, 0.6);
                var center = isLarge || (isWide && sheets.Count > 1) ? 0.5 : y;
                // Paper as large as the glass is cut off at its white edge by no more than the skew.
                Place(picture, sheet, x * picture.Image.Width, center * picture.Image.Height, skew + (isLarge ? 0 : dice.Bell(0.8)), isLarge ? 0.985 : 1);
                y += dice.Between(0.27, 0.36);
            }
        }

        Finish(picture, dice, scale);
        var turn = dice.Pick((0, 0.82), (90, 0.06), (180, 0.06), (270, 0.06));
        picture.Turn(turn);
        picture.Traits["turn"] = $"{turn}";
        return new(picture, dice.Int(60, 91));
    }

    private static void Finish(Picture picture, Dice dice, double scale)
    {
        Light.Blur(picture, dice.Between(0, 0.055) * scale);
        Light.Contrast(picture, dice.Between(0.85, 1.08), dice.Between(-8, 14));
        if (dice.Chance(0.16))
            Light.Gray(picture);
        Light.Noise(picture, dice, dice.Between(0.5, 4));
        if (dice.Chance(0.2))
        {
            // Dust and a dark edge, as copiers leave them.
            for (var i = dice.Int(4, 30); i > 0; i--)
                Cv2.Circle(picture.Image, new Point(dice.Int(0, picture.Image.Width), dice.Int(0, picture.Image.Height)), dice.Int(1, 3), Scalar.All(dice.Int(40, 160)), -1);
            Cv2.Rectangle(picture.Image, new Rect(0, 0, dice.Int(3, 14), picture.Image.Height), Scalar.All(dice.Int(20, 120)), -1);
        }
    }

    private static void Place(Picture picture, Sheet sheet, double x, double y, double degrees, double shrink = 1) => picture.Lay(sheet,
        Projection.Shift(-sheet.Bitmap.Width / 2.0, -sheet.Bitmap.Height / 2.0).Then(Projection.Scale(shrink)).Then(Projection.Turn(degrees)).Then(Projection.Shift(x, y)));
}
