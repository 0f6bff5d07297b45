using Beian.Docs.Geometry;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>Orders the corners of a turned box so that its text runs from left to right.</summary>
internal static class LineQuad
{
    /// <summary>Part of the height that is added all around, so that no stroke is cut.</summary>
    private const double Margin = 0.12;

    public static Quad Around(RotatedRect box, Point offset)
    {
        // OpenCV gives any side as the width and any quarter turn as the angle: take the turn nearest to level.
        double angle = box.Angle;
        double width = box.Size.Width, height = box.Size.Height;
        while (angle > 45)
            (angle, width, height) = (angle - 90, height, width);
        while (angle < -45)
            (angle, width, height) = (angle + 90, height, width);
        var margin = Math.Min(width, height) * Margin;
        (width, height) = (width + 1 + (2 * margin), height + 1 + (2 * margin));
        var (sin, cos) = Math.SinCos(angle * Math.PI / 180);
        PagePoint along = new(cos * width / 2, sin * width / 2), across = new(-sin * height / 2, cos * height / 2);
        PagePoint center = new(box.Center.X + offset.X + 0.5, box.Center.Y + offset.Y + 0.5);
        return new(center - along - across, center + along - across, center + along + across, center - along + across);
    }
}
