using Beian.Docs.Documents;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>Lays the text along a seal's arc out on a straight line: angle becomes width, radius becomes height (印文展开).</summary>
public static class ArcUnroller
{
    private const int Height = 48;

    /// <summary>Directions that are looked at around the seal.</summary>
    private const int Steps = 720;

    /// <summary>Ink of a third of the seal's redness is all red: at the edges of strokes colors are blurred.</summary>
    private const double Reddish = 3;

    /// <summary>Share of the ring that no name alone takes, as a rule.</summary>
    private const double Whole = 0.88;

    /// <summary>White that parts characters, or characters and other words, in steps: 7 degrees.</summary>
    private const int Apart = 14;

    /// <summary>Of the rim: where no name is without ink, neither words below the star nor a number along the rim reach.</summary>
    private const double CoreFrom = 0.73, CoreTo = 0.83;

    /// <summary>How far another beginning or end must lie to be worth a look, in steps: a third of a character.</summary>
    private const int Elsewhere = 10;

    /// <summary>
    /// Straight strips, black on white, for a line reader: of a red seal by the brightness of its ink, then by its color alone; then, where that begins or ends elsewhere, all that has ink in
    /// the middle of the name's band (words below the star may close the ring, and print across the seal may part the name's end from it).
    /// </summary>
    public static IEnumerable<IReadOnlyList<PageImage>> Looks(PageImage image, SealMark seal)
    {
        var colors = seal.IsRed ? new[] { false, true } : [false];
        foreach (var isByColor in colors)
            yield return Strips(image, seal, isByColor, isOfCore: false);
        foreach (var isByColor in colors)
        {
            if (Strips(image, seal, isByColor, isOfCore: true) is { Count: > 0 } strips)
                yield return strips;
        }
    }

    /// <summary>The band of the text a little narrower and a little wider.</summary>
    private static IReadOnlyList<PageImage> Strips(PageImage image, SealMark seal, bool isByColor, bool isOfCore)
    {
        using var page = PageMat.Wrap(image);
        using var around = Cut(page, seal, out var center, out var radius);
        using var ink = isByColor ? Color(around) : Ink(around, seal.IsRed);
        var rim = Rim(ink, center, radius);
        var extent = Extent(ink, center, rim);
        if (isOfCore)
            extent = Core(ink, center, rim) is { } core && (extent is not { } usual || Differs(core, usual)) ? core : null;
        if (extent is not { } own)
            return [];
        return [Strip(ink, center, rim, own, 0.58, 0.94), Strip(ink, center, rim, own, 0.62, 0.93), Strip(ink, center, rim, own, 0.54, 0.955)];
    }

    private static bool Differs((int From, int Length) one, (int From, int Length) other) => Between(one.From, other.From) > Elsewhere || Between(one.From + one.Length, other.From + other.Length) > Elsewhere;

    private static int Between(int one, int other) => Math.Abs((((one - other) % Steps) + (Steps * 3 / 2)) % Steps - (Steps / 2));

    private static (int From, int Length)? Core(Mat ink, Point2d center, double[] rim) =>
        AngularGroups.Around([.. AngularGroups.Of(Steps, Apart, i => HasInk(ink, center, rim, i, CoreFrom, CoreTo, 2)).Where(g => g.Length >= 6)], Steps);

    private static bool HasInk(Mat ink, Point2d center, double[] rim, int step, double inner, double outer, int least)
    {
        var dark = 0;
        for (var share = inner; share < outer; share += 0.02)
            dark += At(ink, center, Angle(step), rim[step] * share) > 110 ? 1 : 0;
        return dark >= least;
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

    /// <summary>Where the ring lies in each direction: its outer edge, smoothed.</summary>
    private static double[] Rim(Mat ink, Point2d center, double radius)
    {
        var raw = new double[Steps];
        for (var i = 0; i < Steps; i++)
        {
            raw[i] = radius;
            for (var r = radius * 1.1; r > radius * 0.9; r -= 0.5)
            {
                if (At(ink, center, Angle(i), r) < 110)
                    continue;
                raw[i] = r;
                break;
            }
        }

        const int half = 24;
        return [.. Enumerable.Range(0, Steps).Select(i => Enumerable.Range(-half, (2 * half) + 1).Select(d => raw[(i + d + Steps) % Steps]).Order().ElementAt(half))];
    }

    /// <summary>Where the name begins and how far it reaches; the words below the star stand level, not along the ring, and are left out.</summary>
    private static (int From, int Length)? Extent(Mat ink, Point2d center, double[] rim)
    {
        (int From, int Length)? Around(double outer)
        {
            var groups = AngularGroups.Of(Steps, Apart, i => HasInk(ink, center, rim, i, 0.64, outer, 2));
            return AngularGroups.Around([.. groups.Where(g => g.Length >= 6 && Enumerable.Range(g.From, g.Length).Count(i => HasInk(ink, center, rim, i % Steps, 0.44, 0.6, 2)) < 0.2 * g.Length)], Steps);
        }

        // A number along the rim below closes the ring of ink; it is not as high as the name.
        var all = Around(0.9);
        return all?.Length > Whole * Steps && Around(0.8) is { } inner && inner.Length < all.Value.Length ? inner : all;
    }

    private static PageImage Strip(Mat ink, Point2d center, double[] rim, (int From, int Length) extent, double inner, double outer)
    {
        const int margin = 8;
        // As wide as the characters are high: the band's middle sets the measure.
        var length = extent.Length * 2 * Math.PI / Steps * ((inner + outer) / 2) / (outer - inner) * Height;
        var width = Math.Clamp((int)length, 32, 1600);
        var bgr = new byte[(width + (2 * margin)) * Height * 3];
        Array.Fill(bgr, (byte)255);
        for (var x = 0; x < width; x++)
        {
            var step = extent.From + ((x + 0.5) * extent.Length / width);
            var edge = rim[(int)step % Steps];
            for (var y = 0; y < Height; y++)
            {
                var r = edge * (outer - ((outer - inner) * (y + 0.5) / Height));
                var value = (byte)(255 - At(ink, center, step * 2 * Math.PI / Steps, r));
                var at = ((y * (width + (2 * margin))) + margin + x) * 3;
                bgr[at] = bgr[at + 1] = bgr[at + 2] = value;
            }
        }

        return new PageImage(width + (2 * margin), Height, bgr);
    }

    private static double Angle(int step) => step * 2 * Math.PI / Steps;

    /// <summary>The ink in a direction clockwise from six o'clock, interpolated; 0 outside.</summary>
    private static double At(Mat ink, Point2d center, double angle, double radius)
    {
        double x = center.X - (radius * Math.Sin(angle)), y = center.Y + (radius * Math.Cos(angle));
        int left = (int)Math.Floor(x), top = (int)Math.Floor(y);
        if (left < 0 || top < 0 || left + 1 >= ink.Cols || top + 1 >= ink.Rows)
            return 0;
        double fx = x - left, fy = y - top;
        return (((ink.At<byte>(top, left) * (1 - fx)) + (ink.At<byte>(top, left + 1) * fx)) * (1 - fy))
            + (((ink.At<byte>(top + 1, left) * (1 - fx)) + (ink.At<byte>(top + 1, left + 1) * fx)) * fy);
    }
}
