using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>Uneven light, shadows, glare, noise, blur: what does not move anything (光照与噪声).</summary>
public static class Light
{
    /// <summary>Darkens towards one side and under a soft-edged shadow; <paramref name="strength"/> from 0 to 1.</summary>
    public static void Uneven(Picture picture, Dice dice, double strength)
    {
        const int w = 64, h = 48;
        using var map = new Mat(h, w, MatType.CV_32FC1);
        var angle = dice.Between(0, Math.PI * 2);
        var (cx, cy) = (dice.Between(0.2, 0.8) * w, dice.Between(0.2, 0.8) * h);
        for (var y = 0; y < h; y++)
        {
            for (var x = 0; x < w; x++)
            {
                var side = ((((x - (w / 2.0)) * Math.Cos(angle)) + ((y - (h / 2.0)) * Math.Sin(angle))) / w) + 0.5;
                var spot = Math.Exp(-(((x - cx) * (x - cx)) + ((y - cy) * (y - cy))) / 1400);
                map.Set(y, x, (float)(255 * (1 - (strength * ((0.55 * Math.Clamp(side, 0, 1)) + (0.35 * (1 - spot)))))));
            }
        }

        if (dice.Chance(0.35 + (strength * 0.4)))
        {
            using var shadow = new Mat(h, w, MatType.CV_32FC1, Scalar.All(1));
            Point At() => new(dice.Int(-20, w + 20), dice.Int(-20, h + 20));
            var corner = dice.OneOf(new Point(0, 0), new Point(w, 0), new Point(w, h), new Point(0, h));
            Cv2.FillConvexPoly(shadow, [corner, At(), At()], Scalar.All(1 - (dice.Between(0.25, 0.6) * strength)));
            Cv2.GaussianBlur(shadow, shadow, new Size(0, 0), dice.Between(1.2, 4));
            Cv2.Multiply(map, shadow, map);
        }

        using var bytes = new Mat();
        map.ConvertTo(bytes, MatType.CV_8UC1);
        using var big = bytes.Resize(picture.Image.Size(), 0, 0, InterpolationFlags.Linear);
        using var color = big.CvtColor(ColorConversionCodes.GRAY2BGR);
        Cv2.Multiply(picture.Image, color, picture.Image, 1 / 255.0);
    }

    /// <summary>A lamp's reflection: lifts the dark, but leaves the text darker than its ground.</summary>
    public static void Glare(Picture picture, Dice dice, double strength)
    {
        const int w = 96, h = 72;
        using var map = new Mat(h, w, MatType.CV_8UC1, Scalar.All(0));
        Cv2.Ellipse(map, new Point(dice.Int(15, w - 15), dice.Int(12, h - 12)), new Size(dice.Int(4, 16), dice.Int(3, 8)), dice.Int(0, 180), 0, 360, Scalar.All(255 * strength), -1);
        Cv2.GaussianBlur(map, map, new Size(0, 0), dice.Between(2.5, 6));
        using var big = map.Resize(picture.Image.Size(), 0, 0, InterpolationFlags.Linear);
        using var color = big.CvtColor(ColorConversionCodes.GRAY2BGR);
        Cv2.Add(picture.Image, color, picture.Image);
        picture.Traits["glare"] = "yes";
    }

    /// <summary>Sensor or scanner noise; one tile repeated, since nobody sees that it repeats.</summary>
    public static void Noise(Picture picture, Dice dice, double deviation)
    {
        const int side = 509;
        var bytes = new sbyte[side * side * 3];
        for (var i = 0; i < bytes.Length; i += 3)
        {
            var common = dice.Between(-1, 1) + dice.Between(-1, 1);
            for (var c = 0; c < 3; c++)
                bytes[i + c] = (sbyte)Math.Clamp(deviation * (common + (0.6 * dice.Between(-1, 1))), -100, 100);
        }

        using var tile = Mat.FromPixelData(side, side, MatType.CV_8SC3, bytes);
        using var many = new Mat();
        Cv2.Repeat(tile, (picture.Image.Height / side) + 1, (picture.Image.Width / side) + 1, many);
        using var cut = new Mat(many, new Rect(0, 0, picture.Image.Width, picture.Image.Height));
        Cv2.Add(picture.Image, cut, picture.Image, null!, MatType.CV_8U);
    }

    public static void Blur(Picture picture, double sigma)
    {
        if (sigma > 0.25)
            Cv2.GaussianBlur(picture.Image, picture.Image, new Size(0, 0), sigma);
    }

    public static void Motion(Picture picture, double length, double degrees)
    {
        var size = ((int)Math.Ceiling(length) * 2) + 1;
        using var kernel = new Mat(size, size, MatType.CV_32FC1, Scalar.All(0));
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var center = (size - 1) / 2.0;
        Cv2.Line(kernel, new Point(center - (cos * length / 2), center - (sin * length / 2)), new Point(center + (cos * length / 2), center + (sin * length / 2)), Scalar.All(1));
        var sum = kernel.Sum().Val0;
        Cv2.Filter2D(picture.Image, picture.Image, -1, kernel / sum);
    }

    public static void Gray(Picture picture)
    {
        using var gray = picture.Image.CvtColor(ColorConversionCodes.BGR2GRAY);
        picture.Replace(gray.CvtColor(ColorConversionCodes.GRAY2BGR));
        picture.Traits["gray"] = "yes";
    }

    public static void Contrast(Picture picture, double gain, double lift) => picture.Image.ConvertTo(picture.Image, -1, gain, lift);

    /// <summary>Warm or cold white.</summary>
    public static void Balance(Picture picture, double blue, double green, double red) =>
        Cv2.Multiply(picture.Image, new Scalar(blue, green, red), picture.Image);

    /// <summary>Stripes of two grids that do not quite agree: a screen photographed.</summary>
    public static void Moire(Picture picture, Dice dice, double strength)
    {
        var (w, h) = (picture.Image.Width, picture.Image.Height);
        var (fx, fy) = (dice.Between(0.015, 0.06), dice.Between(0.01, 0.05));
        using var row = new Mat(1, w, MatType.CV_32FC1);
        using var column = new Mat(h, 1, MatType.CV_32FC1);
        for (var x = 0; x < w; x++)
            row.Set(0, x, (float)(255 - (127 * strength * (1 + Math.Sin((x * fx) + (8 * Math.Sin(x * 0.002)))) / 2)));
        for (var y = 0; y < h; y++)
            column.Set(y, 0, (float)(1 - (strength * (1 + Math.Sin(y * fy * 2)) / 4)));
        using var product = (column * row).ToMat();
        using var bytes = new Mat();
        product.ConvertTo(bytes, MatType.CV_8UC1);
        using var color = bytes.CvtColor(ColorConversionCodes.GRAY2BGR);
        Cv2.Multiply(picture.Image, color, picture.Image, 1 / 255.0);
        picture.Traits["moire"] = "yes";
    }
}
