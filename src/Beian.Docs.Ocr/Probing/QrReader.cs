using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Decodes QR codes on a part of a page (二维码).</summary>
public static class QrReader
{
    /// <summary>Longest sides that are searched, in pixels: which of them shows a code of three pixels a cell clearly is chance.</summary>
    private static readonly int[] SearchSides = [1400, 2200, 2800];

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
        return SearchSides.Select(side => Decode(detector, gray, (double)side / Math.Max(gray.Cols, gray.Rows))).FirstOrDefault(t => t.Length > 0) is { } text ? [text] : [];
    }

    private static string Decode(QRCodeDetector detector, Mat gray, double scale)
    {
        using var searched = new Mat();
        Cv2.Resize(gray, searched, new Size(), scale, scale, scale < 1 ? InterpolationFlags.Area : InterpolationFlags.Cubic);
        if (!detector.Detect(searched, out var corners) || corners.Length < 4)
            return "";
        // A small code is found on the reduced picture and decoded on the full one.
        var text = detector.Decode(gray, [.. corners.Take(4).Select(c => new Point2f((float)(c.X / scale), (float)(c.Y / scale)))]);
        return text is { Length: > 0 } ? text : detector.Decode(searched, corners.Take(4)) ?? "";
    }
}
