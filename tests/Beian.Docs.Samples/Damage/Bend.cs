using Beian.Docs.Geometry;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>Paper that curls or was folded: rows slide by an amount that depends on the column alone, so that it can be undone (卷曲与折痕).</summary>
public sealed record Bend(double Swing, double Wave, double Phase, double? FoldAt, bool IsAcross)
{
    /// <summary>Null for cards, which are stiff, and for most sheets.</summary>
    public static Bend? Invent(Dice dice, Sheet sheet)
    {
        if (sheet.Width < 100 || !dice.Chance(0.5))
            return null;
        return new(dice.Between(0.002, 0.007) * sheet.Bitmap.Height, dice.Between(0.7, 1.6) * sheet.Bitmap.Width, dice.Between(0, 6),
            dice.Chance(0.7) ? dice.Between(0.45, 0.55) : null, dice.Chance(0.6));
    }

    public PagePoint Map(PagePoint p) => new(p.X, p.Y + Slide(p.X));

    public Mat Apply(Sheet sheet)
    {
        using var flat = Picture.Pixels(sheet);
        var (w, h) = (flat.Width, flat.Height);
        using var mapX = new Mat(h, w, MatType.CV_32FC1);
        using var mapY = new Mat(h, w, MatType.CV_32FC1);
        using var row = new Mat(1, w, MatType.CV_32FC1);
        using var slide = new Mat(1, w, MatType.CV_32FC1);
        for (var x = 0; x < w; x++)
        {
            row.Set(0, x, (float)x);
            slide.Set(0, x, (float)-Slide(x));
        }

        Cv2.Repeat(row, h, 1, mapX);
        Cv2.Repeat(slide, h, 1, mapY);
        using var column = new Mat(h, 1, MatType.CV_32FC1);
        for (var y = 0; y < h; y++)
            column.Set(y, 0, (float)y);
        using var rows = new Mat();
        Cv2.Repeat(column, 1, w, rows);
        Cv2.Add(mapY, rows, mapY);
        var bent = new Mat();
        Cv2.Remap(flat, bent, mapX, mapY, InterpolationFlags.Linear, BorderTypes.Constant, Scalar.All(0));
        if (FoldAt is { } at)
            Crease(bent, at);
        return bent;
    }

    private double Slide(double x) => Swing * Math.Sin((x / Wave * 6.28) + Phase);

    /// <summary>One half a little darker, and a bright thin line with a dark one beside it.</summary>
    private void Crease(Mat bent, double at)
    {
        var (w, h) = (bent.Width, bent.Height);
        var place = (int)(at * (IsAcross ? h : w));
        using var half = bent[IsAcross ? new Rect(0, place, w, h - place) : new Rect(place, 0, w - place, h)];
        Cv2.Multiply(half, new Scalar(0.9, 0.9, 0.9, 1), half);
        var thick = Math.Max(1, Math.Max(w, h) / 1500);
        void Line(int offset, int value) => Cv2.Line(bent,
            IsAcross ? new Point(0, place + offset) : new Point(place + offset, 0),
            IsAcross ? new Point(w, place + offset) : new Point(place + offset, h), new Scalar(value, value, value, 255), thick);
        Line(0, 250);
        Line(thick * 2, 175);
    }
}
