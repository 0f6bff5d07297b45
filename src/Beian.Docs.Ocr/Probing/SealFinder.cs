using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Finds round seals: a red ring as large as seals are beside the text, inked most of the way round (找公章).</summary>
public static class SealFinder
{
    /// <summary>Text height that pages are reduced to, in pixels: a seal is some hundred pixels wide then.</summary>
    private const double Em = 11;

    /// <summary>A seal's radius (about 20 mm) in ems of the text (3.5 to 6 mm).</summary>
    private const double Smallest = 2.3, Largest = 7.5;

    /// <summary>Share of the ring that must be inked; of a ring without color, more.</summary>
    private const double LeastRed = 0.6, LeastGray = 0.95;

    /// <summary>How much the ring must stand out from what is beside it; text in black makes many a circle.</summary>
    private const double ContrastOfRed = 0.15, ContrastOfGray = 0.5;

    private const int Longest = 1400;

    public static SealSearch Find(PageImage image, Quad region, double em)
    {
        using var page = PageMat.Wrap(image);
        var area = Clip(region, page);
        var scale = Math.Min(Math.Min(1, Em / Math.Max(1, em)), (double)Longest / Math.Max(area.Width, area.Height));
        using var part = new Mat(page, area);
        using var small = new Mat();
        Cv2.Resize(part, small, new Size(Math.Max(16, area.Width * scale), Math.Max(16, area.Height * scale)), 0, 0, InterpolationFlags.Area);
        var hasColors = RedInk.HasColors(small);
        using var mask = hasColors ? RedInk.Mask(small) : DarkMask(small);
        var (least, contrast) = hasColors ? (LeastRed, ContrastOfRed) : (LeastGray, ContrastOfGray);
        var found = Circles(mask, em * scale).Select(c => RingFit.Refine(mask, c)).Where(r => r.Coverage >= least && r.Contrast >= contrast && !r.IsFilled).OrderByDescending(r => r.Coverage).ToList();
        var seals = new List<SealMark>();
        foreach (var ring in found)
        {
            var center = new PagePoint((ring.X / scale) + area.X, (ring.Y / scale) + area.Y);
            if (!seals.Any(s => (s.Center - center).Length < Math.Max(s.Radius, ring.Radius / scale)))
                seals.Add(new SealMark(center, ring.Radius / scale, Math.Round(ring.Coverage, 3), hasColors));
        }

        return new SealSearch(seals, hasColors);
    }

    private static IEnumerable<CircleSegment> Circles(Mat mask, double em)
    {
        if (Cv2.CountNonZero(mask) < 6 * Smallest * em)
            return [];
        using var soft = new Mat();
        Cv2.GaussianBlur(mask, soft, new Size(5, 5), 1.2);
        return Cv2.HoughCircles(soft, HoughModes.Gradient, 1.5, Math.Max(4, em), 120, 18, (int)(Smallest * em), (int)Math.Ceiling(Largest * em)).Take(24);
    }

    private static Mat DarkMask(Mat bgr)
    {
        using var gray = bgr.CvtColor(ColorConversionCodes.BGR2GRAY);
        using var paper = new Mat();
        Cv2.Blur(gray, paper, new Size(41, 41));
        using var ink = new Mat();
        Cv2.Subtract(paper, gray, ink);
        var mask = new Mat();
        Cv2.Threshold(ink, mask, 22, 255, ThresholdTypes.Binary);
        return mask;
    }

    private static Rect Clip(Quad region, Mat page)
    {
        var left = Math.Clamp((int)region.Left, 0, page.Cols - 1);
        var top = Math.Clamp((int)region.Top, 0, page.Rows - 1);
        return new Rect(left, top, Math.Clamp((int)region.Right + 1, left + 1, page.Cols) - left, Math.Clamp((int)region.Bottom + 1, top + 1, page.Rows) - top);
    }
}
