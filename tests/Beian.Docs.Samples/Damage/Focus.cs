using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>A lens that is sharp on one side and less so on the other, and a hand in dim light (对焦与曝光).</summary>
public static class Focus
{
    /// <summary>Blurs towards one side, by at most <paramref name="sigma"/> pixels.</summary>
    public static void Drift(Picture picture, Dice dice, double sigma)
    {
        const int w = 32, h = 24;
        var angle = dice.Between(0, Math.PI * 2);
        var bytes = new byte[w * h];
        for (var i = 0; i < bytes.Length; i++)
        {
            var (x, y) = ((i % w) - (w / 2.0), (i / w) - (h / 2.0));
            var side = (((x * Math.Cos(angle)) + (y * Math.Sin(angle))) / w) + 0.35;
            bytes[i] = (byte)(255 * Math.Clamp(side * 1.6, 0, 1));
        }

        using var map = Mat.FromPixelData(h, w, MatType.CV_8UC1, bytes);
        using var big = map.Resize(picture.Image.Size(), 0, 0, InterpolationFlags.Linear);
        using var weight = big.CvtColor(ColorConversionCodes.GRAY2BGR);
        using var rest = new Mat();
        Cv2.BitwiseNot(weight, rest);
        using var soft = picture.Image.GaussianBlur(new Size(0, 0), sigma);
        Cv2.Multiply(soft, weight, soft, 1 / 255.0);
        Cv2.Multiply(picture.Image, rest, picture.Image, 1 / 255.0);
        Cv2.Add(picture.Image, soft, picture.Image);
        picture.Traits["drift"] = "yes";
    }

    /// <summary>Too little light: dark, and noisy once the phone has lifted it.</summary>
    public static void Dim(Picture picture, Dice dice)
    {
        Light.Contrast(picture, dice.Between(0.5, 0.75), 0);
        Light.Noise(picture, dice, dice.Between(5, 9));
        picture.Traits["dim"] = "yes";
    }

    /// <summary>A lamp bulb's yellow.</summary>
    public static void Warm(Picture picture, Dice dice)
    {
        Light.Balance(picture, dice.Between(0.55, 0.75), dice.Between(0.82, 0.92), 1);
        picture.Traits["warm"] = "yes";
    }
}
