using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>On a flatbed: skewed a little, on an A4 page or cropped, sometimes a gray copy or turned.</summary>
public static class ScanShot
{
    /// <param name="sheets">What lies on the glass.</param>
    /// <param name="dice">The chances.</param>
    /// <param name="scale">Pixels per millimeter.</param>
    /// <param name="isCopy">A worn black-and-white copy was scanned, not the original.</param>
    public static Shot Take(IReadOnlyList<Sheet> sheets, Dice dice, double scale, bool isCopy = false)
    {
        var paper = dice.Chance(0.06) ? dice.Int(15, 60) : dice.Int(240, 256);
        foreach (var sheet in sheets)
        {
            if (dice.Chance(isCopy ? 0.4 : 0.22))
                Watermark.Draw(sheet, dice, dice.Between(0.15, 0.35));
            if (dice.Chance(isCopy ? 0.35 : 0.1))
                OwnerStamp.Draw(sheet, dice, CompanyNames.Of(dice, LicenseFormat.Company, dice.Pick(Region.All)));
        }

        Picture picture;
        if (sheets.Count == 0)
        {
            picture = new Picture(Grounds.Make(dice, 1654, 1169, out _), []);
            PhotoShot.NothingThere(picture);
        }
        else if (sheets.Count == 1 && dice.Chance(0.45))
        {
            picture = Crop(sheets[0], dice, paper);
        }
        else
        {
            picture = Page(sheets, dice, scale, paper);
        }

        Finish(picture, dice, scale, isCopy);
        var turn = dice.Pick((0, 0.82), (90, 0.06), (180, 0.06), (270, 0.06));
        picture.Turn(turn);
        picture.Traits["turn"] = $"{turn}";
        return new(picture, isCopy ? dice.Int(45, 80) : dice.Int(60, 91));
    }

    private static Picture Crop(Sheet sheet, Dice dice, int paper)
    {
        var gap = dice.Between(0.01, 0.06) * sheet.Bitmap.Width;
        var picture = Picture.Blank((int)(sheet.Bitmap.Width + (gap * 2)), (int)(sheet.Bitmap.Height + (gap * 2)), Scalar.All(paper));
        Place(picture, sheet, (picture.Image.Width / 2.0) + dice.Bell(3), (picture.Image.Height / 2.0) + dice.Bell(3), dice.Bell(1.1));
        return picture;
    }

    private static Picture Page(IReadOnlyList<Sheet> sheets, Dice dice, double scale, int paper)
    {
        var hasCards = sheets.Any(s => !Arrangement.IsLarge(s));
        var hasLarge = sheets.Any(Arrangement.IsLarge);
        // Paper as large as the glass is cut off at its white edge by no more than the skew.
        var shrink = !hasCards ? 0.985 : sheets.Max(s => s.Width) > 250 ? 0.66 : 0.7;
        // Several large sheets are copied onto one.
        if (sheets.Count(Arrangement.IsLarge) > 1)
            shrink = Math.Min(200 / sheets.Max(s => s.Width), 285 / sheets.Sum(s => s.Height + 8));
        var layout = Arrangement.Of(sheets, dice, hasLarge ? 6 : dice.Between(8, 34), hasLarge ? shrink : 1);
        var isWide = (layout.Width > 200 && layout.Width > layout.Height) || (!hasLarge && layout.Height < 200 && layout.Width < 180 && dice.Chance(0.12));
        var (w, h) = isWide ? (297.0, 210.0) : (210.0, 297.0);
        var picture = Picture.Blank((int)(w * scale), (int)(h * scale), Scalar.All(paper));
        var skew = Math.Clamp(dice.Bell(1.3), -3, 3);
        // People lay cards where they like, but on the glass.
        var (freeX, freeY) = (Math.Max(0, (w - layout.Width - 8) / 2), Math.Max(0, (h - layout.Height - 8) / 2));
        var (x, y) = ((w / 2) + (hasLarge && !hasCards ? 0 : dice.Between(-0.6, 0.6) * freeX), (h / 2) + (hasLarge && !hasCards ? 0 : dice.Between(-0.9, 0.5) * freeY));
        foreach (var place in layout.Places)
        {
            var isCard = !Arrangement.IsLarge(place.Sheet);
            Place(picture, place.Sheet, (x + place.X) * scale, (y + place.Y) * scale, skew + (isCard ? dice.Bell(0.8) : 0), place.Shrink);
        }

        return picture;
    }

    private static void Finish(Picture picture, Dice dice, double scale, bool isCopy)
    {
        Light.Blur(picture, dice.Between(0, isCopy ? 0.09 : 0.055) * scale);
        if (isCopy)
            Light.Contrast(picture, dice.Between(1.1, 1.5), dice.Between(-60, -10));
        else
            Light.Contrast(picture, dice.Between(0.85, 1.08), dice.Between(-8, 14));
        if (isCopy || dice.Chance(0.16))
            Light.Gray(picture);
        Light.Noise(picture, dice, dice.Between(0.5, isCopy ? 12 : 4));
        if (isCopy || dice.Chance(0.2))
            Dirt(picture, dice, isCopy ? 160 : 30);
    }

    /// <summary>Dust, a dark edge and streaks, as copiers leave them.</summary>
    private static void Dirt(Picture picture, Dice dice, int specks)
    {
        for (var i = dice.Int(4, specks); i > 0; i--)
            Cv2.Circle(picture.Image, new Point(dice.Int(0, picture.Image.Width), dice.Int(0, picture.Image.Height)), dice.Int(1, 3), Scalar.All(dice.Int(40, 160)), -1);
        Cv2.Rectangle(picture.Image, new Rect(0, 0, dice.Int(3, 14), picture.Image.Height), Scalar.All(dice.Int(20, 120)), -1);
        picture.Traits["dirt"] = "yes";
    }

    private static void Place(Picture picture, Sheet sheet, double x, double y, double degrees, double shrink = 1) => picture.Lay(sheet,
        Projection.Shift(-sheet.Bitmap.Width / 2.0, -sheet.Bitmap.Height / 2.0).Then(Projection.Scale(shrink)).Then(Projection.Turn(degrees)).Then(Projection.Shift(x, y)));
}
