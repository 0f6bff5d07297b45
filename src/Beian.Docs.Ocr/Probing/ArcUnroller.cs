using Beian.Docs.Documents;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Lays the text along a seal's arc out on a straight line: angle becomes width, radius becomes height (印文展开).</summary>
public static class ArcUnroller
{
    /// <summary>Ink of a third of the seal's redness is all red: at the edges of strokes colors are blurred.</summary>
    private const double Reddish = 3;

    /// <summary>The band of the text, as shares of the rim, and the same a little narrower and a little wider.</summary>
    private static readonly (double Inner, double Outer)[] Bands = [(0.58, 0.94), (0.62, 0.93), (0.54, 0.955)];

    /// <summary>
    /// Straight strips, black on white, for a line reader: of a red seal by the brightness of its ink, then by its color alone; then, where that begins or ends elsewhere, all that has ink in
    /// the middle of the name's band (words below the star may close the ring, and print across the seal may part the name's end from it).
    /// </summary>
    public static IEnumerable<IReadOnlyList<PageImage>> Looks(PageImage image, SealMark seal)
    {
        using var light = RingInk(image, seal, isByColor: false);
        yield return Strips(light, light.Extent);
        using var color = seal.IsRed ? RingInk(image, seal, isByColor: true) : null;
        if (color is not null)
            yield return Strips(color, color.Extent);
        foreach (var ring in new[] { light, color }.OfType<FlatRing>())
        {
            if (ring.CoreElsewhere is { } core)
                yield return Strips(ring, core);
        }
    }

    private static IReadOnlyList<PageImage> Strips(FlatRing ring, (int From, int Length)? extent) => extent is { } own ? [.. Bands.Select(b => ring.Strip(own, b.Inner, b.Outer))] : [];

    private static FlatRing RingInk(PageImage image, SealMark seal, bool isByColor)
    {
        using var page = PageMat.Wrap(image);
        using var around = Cut(page, seal, out var center, out var radius);
        return new FlatRing(isByColor ? Color(around) : Ink(around, seal.IsRed), center, radius);
    }

    private static Mat Cut(Mat page, SealMark seal, out Point2d center, out double radius)
    {
        var reach = seal.Radius * 1.15;
        var left = Math.Clamp((int)(seal.Center.X - reach), 0, page.Cols - 2);
        var top = Math.Clamp((int)(seal.Center.Y - reach), 0, page.Rows - 2);
        var area = new Rect(left, top, Math.Clamp((int)(seal.Center.X + reach), left + 2, page.Cols) - left, Math.Clamp((int)(seal.Center.Y + reach), top + 2, page.Rows) - top);
        using var part = new Mat(page, area);
        // Small seals are enlarged so that strokes stay apart when they are bent.
        var scale = Math.Clamp(150 / seal.Radius, 0.4, 3);
        var cut = new Mat();
        Cv2.Resize(part, cut, new Size(), scale, scale, scale < 1 ? InterpolationFlags.Area : InterpolationFlags.Cubic);
        (center, radius) = (new Point2d((seal.Center.X - left) * scale, (seal.Center.Y - top) * scale), seal.Radius * scale);
        return cut;
    }

    /// <summary>White ink on black, full contrast, by how red it is: black text across the seal falls away.</summary>
    private static Mat Color(Mat bgr)
    {
        var ink = RedInk.Excess(bgr);
        Stretch(ink, 1);
        return ink;
    }

    /// <summary>The same by brightness. JPEG keeps colors at half the size or less, where thin strokes run together: color says where the seal's ink is, brightness what shape it has. Where black text lies upon it this is the worse look.</summary>
    private static Mat Ink(Mat bgr, bool isRed)
    {
        using var gray = bgr.CvtColor(ColorConversionCodes.BGR2GRAY);
        var ink = new Mat();
        Cv2.BitwiseNot(gray, ink);
        Cv2.Subtract(ink, new Scalar(RedInk.Percentile(ink, 0.4)), ink);
        Stretch(ink, 1);
        if (!isRed)
            return ink;
        using var color = RedInk.Excess(bgr);
        Stretch(color, Reddish);
        Cv2.Min(ink, color, ink);
        return ink;
    }

    private static void Stretch(Mat ink, double by) => ink.ConvertTo(ink, MatType.CV_8U, by * 255 / Math.Max(24, RedInk.Percentile(ink, 0.97)));
}
