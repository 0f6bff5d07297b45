using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Decodes QR codes on a part of a page (二维码).</summary>
public static class QrReader
{
    /// <summary>Longest side of the whole region that is searched, in pixels.</summary>
    private const int SearchSide = 1400;

    /// <summary>Around a code, as a share of its side.</summary>
    private const double Margin = 0.25;

    /// <summary>Enlargements of a small code: which of them shows cells of three pixels clearly is chance.</summary>
    private static readonly double[] Enlargements = [2, 3, 1.5];

    /// <summary>The texts of all codes inside the region.</summary>
    public static IReadOnlyList<string> Decode(PageImage image, Quad region)
    {
        using var page = PageMat.Wrap(image);
        var left = Math.Clamp((int)region.Left, 0, page.Cols - 1);
        var top = Math.Clamp((int)region.Top, 0, page.Rows - 1);
        var area = new Rect(left, top, Math.Clamp((int)region.Right, left + 1, page.Cols) - left, Math.Clamp((int)region.Bottom, top + 1, page.Rows) - top);
        using var part = new Mat(page, area);
        using var gray = new Mat();
        Cv2.CvtColor(part, gray, ColorConversionCodes.BGR2GRAY);
        using var detector = new QRCodeDetector();
        if (Decode(detector, gray, Math.Min(1, (double)SearchSide / Math.Max(gray.Cols, gray.Rows))) is { Length: > 0 } whole)
            return [whole];
        foreach (var place in QrCandidates.Find(gray))
        {
            using var near = new Mat(gray, place);
            if (Enlargements.Select(by => Decode(detector, near, by)).FirstOrDefault(t => t.Length > 0) is { } text)
                return [text];
        }

        return [];
    }

    private static string Decode(QRCodeDetector detector, Mat gray, double scale)
    {
        using var searched = new Mat();
        Cv2.Resize(gray, searched, new Size(), scale, scale, scale < 1 ? InterpolationFlags.Area : InterpolationFlags.Cubic);
        if (CornersOf(detector, searched) is not { Length: >= 4 } corners)
            return "";
        // A small code is found on the reduced picture and decoded on the full one.
        var text = At(detector, gray, [.. corners.Take(4).Select(c => new Point2f((float)(c.X / scale), (float)(c.Y / scale)))]);
        return text.Length > 0 ? text : At(detector, searched, [.. corners.Take(4)]);
    }

    /// <summary>Null where there is no code. Some print that is none makes the detector fail (opencv/opencv#21532 and others): there is none then.</summary>
    internal static Point2f[]? CornersOf(QRCodeDetector detector, Mat gray)
    {
        try
        {
            return detector.Detect(gray, out var corners) ? corners : null;
        }
        catch (OpenCVException)
        {
            return null;
        }
    }

    /// <summary>What stands between four corners. Of what is no code they may lie on one line, which the decoder answers with an error: nothing stands there.</summary>
    internal static string At(QRCodeDetector detector, Mat gray, IReadOnlyList<Point2f> corners)
    {
        // The decoder works through the whole picture that it is given.
        double left = corners.Min(c => c.X), top = corners.Min(c => c.Y), right = corners.Max(c => c.X), bottom = corners.Max(c => c.Y);
        var margin = Margin * Math.Max(right - left, bottom - top);
        var near = Rect.FromLTRB((int)(left - margin), (int)(top - margin), (int)(right + margin) + 1, (int)(bottom + margin) + 1) & new Rect(0, 0, gray.Cols, gray.Rows);
        if (near.Width <= 0 || near.Height <= 0)
            return "";
        using var part = new Mat(gray, near);
        try
        {
            return detector.Decode(part, corners.Select(c => new Point2f(c.X - near.X, c.Y - near.Y))) ?? "";
        }
        catch (OpenCVException)
        {
            return "";
        }
    }
}
