using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>What lies under a photographed document: wood, cloth, stone, a plain desk (背景).</summary>
public static class Grounds
{
    public static Mat Make(Dice dice, int width, int height, out string name)
    {
        name = dice.Pick(("wood", 0.35), ("cloth", 0.2), ("stone", 0.2), ("plain", 0.2), ("white", 0.05));
        var dark = name switch
        {
            "wood" => dice.OneOf(new Scalar(40, 70, 110), new Scalar(70, 110, 160), new Scalar(120, 160, 195), new Scalar(35, 45, 60)),
            "cloth" => new Scalar(dice.Int(40, 200), dice.Int(40, 200), dice.Int(40, 200)),
            "white" => new Scalar(225, 228, 230),
            _ => new Scalar(dice.Int(50, 210), dice.Int(50, 200), dice.Int(50, 200)),
        };
        using var fine = name switch
        {
            "wood" => Smooth(dice, width, height, 6, dice.Int(60, 160)),
            "cloth" => Weave(width, height, dice.Int(3, 8)),
            "stone" => Smooth(dice, width, height, 60, 45),
            _ => Smooth(dice, width, height, 8, 8),
        };
        var amplitude = name switch { "wood" => 0.3, "cloth" => 0.22, "stone" => 0.25, _ => 0.06 };
        using var color = fine.CvtColor(ColorConversionCodes.GRAY2BGR);
        var ground = new Mat(height, width, MatType.CV_8UC3, dark);
        Cv2.AddWeighted(ground, 1, color, amplitude, -127 * amplitude, ground);
        return ground;
    }

    private static Mat Smooth(Dice dice, int width, int height, int columns, int rows)
    {
        var bytes = new byte[columns * rows];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)dice.Int(0, 256);
        using var small = Mat.FromPixelData(rows, columns, MatType.CV_8UC1, bytes);
        return small.Resize(new Size(width, height), 0, 0, InterpolationFlags.Cubic);
    }

    private static Mat Weave(int width, int height, int thread)
    {
        using var cell = new Mat(thread * 2, thread * 2, MatType.CV_8UC1, Scalar.All(90));
        using var first = new Mat(cell, new Rect(0, 0, thread, thread));
        first.SetTo(Scalar.All(190));
        using var last = new Mat(cell, new Rect(thread, thread, thread, thread));
        last.SetTo(Scalar.All(160));
        using var many = new Mat();
        Cv2.Repeat(cell, (height / (thread * 2)) + 1, (width / (thread * 2)) + 1, many);
        using var part = new Mat(many, new Rect(0, 0, width, height));
        return part.Clone();
    }
}
