using Beian.Docs.Geometry;
using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Truth;
using OpenCvSharp;

namespace Beian.Docs.Samples.Damage;

/// <summary>A picture on its way from drawn sheet to file; the truth follows every change (制作中的图片).</summary>
public sealed class Picture : IDisposable
{
    public Picture(Mat image, IEnumerable<DocumentTruth> documents)
    {
        Image = image;
        Documents = [.. documents];
    }

    /// <summary>Blue, green, red; eight bits.</summary>
    public Mat Image { get; private set; }

    public List<DocumentTruth> Documents { get; private set; }

    public Dictionary<string, string> Traits { get; } = [];

    public static Picture Blank(int width, int height, Scalar color) => new(new Mat(height, width, MatType.CV_8UC3, color), []);

    /// <summary>Another image instead; old places lie at <paramref name="map"/> now.</summary>
    public void Replace(Mat image, Func<PagePoint, PagePoint>? map = null)
    {
        Image.Dispose();
        Image = image;
        if (map is not null)
            Documents = [.. Documents.Select(d => d.Map(map))];
    }

    /// <summary>Lays a sheet, whose pixels <paramref name="projection"/> maps to ours, upon the picture.</summary>
    public void Lay(Sheet sheet, Projection projection, Func<PagePoint, PagePoint>? before = null, Mat? image = null)
    {
        using var bgra = image?.Clone() ?? Pixels(sheet);
        using var matrix = projection.ToMat();
        using var warped = new Mat();
        Cv2.WarpPerspective(bgra, warped, matrix, Image.Size(), InterpolationFlags.Linear, BorderTypes.Constant, Scalar.All(0));
        using var alpha = warped.ExtractChannel(3);
        using var mask = alpha.Threshold(127, 255, ThresholdTypes.Binary);
        using var color = warped.CvtColor(ColorConversionCodes.BGRA2BGR);
        color.CopyTo(Image, mask);
        Documents.Add(sheet.Truth.Map(p => projection.Map(before is null ? p : before(p))));
    }

    /// <summary>Turns everything clockwise by 90, 180 or 270 degrees.</summary>
    public void Turn(int degrees)
    {
        if (degrees == 0)
            return;
        var (w, h) = (Image.Width, Image.Height);
        var turned = new Mat();
        Cv2.Rotate(Image, turned, degrees switch { 90 => RotateFlags.Rotate90Clockwise, 180 => RotateFlags.Rotate180, _ => RotateFlags.Rotate90Counterclockwise });
        Replace(turned, p => degrees switch { 90 => new(h - p.Y, p.X), 180 => new(w - p.X, h - p.Y), _ => new(p.Y, w - p.X) });
    }

    public void Resize(double factor)
    {
        var resized = Image.Resize(new Size(), factor, factor, factor < 1 ? InterpolationFlags.Area : InterpolationFlags.Linear);
        Replace(resized, p => p * factor);
    }

    /// <summary>The sheet's pixels with their alpha.</summary>
    public static Mat Pixels(Sheet sheet)
    {
        sheet.Canvas.Flush();
        using var view = Mat.FromPixelData(sheet.Bitmap.Height, sheet.Bitmap.Width, MatType.CV_8UC4, sheet.Bitmap.GetPixels(), sheet.Bitmap.RowBytes);
        return view.Clone();
    }

    public void Dispose() => Image.Dispose();
}
