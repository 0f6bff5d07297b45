using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>Does to a finished picture what providers send it back for (退件样张).</summary>
public static class Flaws
{
    public static void Do(Flaw flaw, Picture picture, Dice dice, double scale)
    {
        switch (flaw)
        {
            case Flaw.BlackAndWhite:
                CopyGray(picture, dice);
                break;
            case Flaw.Screen:
                Screen.Show(picture, dice);
                break;
            case Flaw.Blur:
                // Millimeters of paper, on top of the blur that the level brought: strokes are some 0.3 wide.
                Light.Blur(picture, dice.Between(0.32, 0.5) * scale);
                break;
            case Flaw.Glare:
                Flash(picture, dice);
                break;
            case Flaw.CutOff:
                CutOff(picture, dice);
                break;
            case Flaw.Small:
                picture.Resize(dice.Between(500, 1000) / Math.Max(picture.Image.Width, picture.Image.Height));
                break;
        }

        picture.Traits["flaw"] = $"{flaw}";
    }

    /// <summary>The paper is a gray copy; table and light keep their color.</summary>
    private static void CopyGray(Picture picture, Dice dice)
    {
        using var gray = picture.Image.CvtColor(ColorConversionCodes.BGR2GRAY);
        using var copy = gray.CvtColor(ColorConversionCodes.GRAY2BGR);
        Cv2.Multiply(copy, new Scalar(dice.Between(0.86, 1), dice.Between(0.94, 1), dice.Between(0.92, 1)), copy);
        using var mask = new Mat(picture.Image.Size(), MatType.CV_8UC1, Scalar.All(0));
        foreach (var document in picture.Documents)
            Cv2.FillConvexPoly(mask, [.. document.Region.Corners.Select(c => new Point(c.X, c.Y))], Scalar.All(255));
        copy.CopyTo(picture.Image, mask);
    }

    /// <summary>A flash in the varnish, over a field: white inside, fading out.</summary>
    private static void Flash(Picture picture, Dice dice)
    {
        var document = picture.Documents[0];
        var fields = document.Fields.Values.ToList();
        var center = fields.Count > 0 ? dice.OneOf([.. fields]).Box.Center : document.Region.Center;
        var size = document.Region.Height * dice.Between(0.08, 0.16);
        using var light = new Mat(picture.Image.Size(), MatType.CV_8UC1, Scalar.All(0));
        Cv2.Ellipse(light, new Point(center.X, center.Y), new Size(size * dice.Between(1, 1.8), size), dice.Between(0, 180), 0, 360, Scalar.All(255), -1);
        // A wide blur is the same on a small picture, and quicker.
        using var small = light.Resize(new Size(), 0.1, 0.1, InterpolationFlags.Area);
        Cv2.GaussianBlur(small, small, new Size(0, 0), Math.Max(0.6, size * 0.03));
        using var wide = small.Resize(picture.Image.Size(), 0, 0, InterpolationFlags.Linear);
        using var color = wide.CvtColor(ColorConversionCodes.GRAY2BGR);
        Cv2.Add(picture.Image, color, picture.Image);
    }

    /// <summary>One side of the first document lies outside, by a tenth to a fifth of it.</summary>
    private static void CutOff(Picture picture, Dice dice)
    {
        var region = picture.Documents[0].Region;
        var share = dice.Between(0.1, 0.2);
        var (w, h) = (picture.Image.Width, picture.Image.Height);
        double x0 = 0, y0 = 0, x1 = w, y1 = h;
        switch (dice.Int(0, 4))
        {
            case 0: x0 = region.Left + (share * (region.Right - region.Left)); break;
            case 1: x1 = region.Right - (share * (region.Right - region.Left)); break;
            case 2: y0 = region.Top + (share * (region.Bottom - region.Top)); break;
            default: y1 = region.Bottom - (share * (region.Bottom - region.Top)); break;
        }

        var part = new Rect((int)x0, (int)y0, Math.Max(16, (int)(x1 - x0)), Math.Max(16, (int)(y1 - y0)));
        picture.Replace(picture.Image[part].Clone(), p => new(p.X - part.X, p.Y - part.Y));
    }
}
