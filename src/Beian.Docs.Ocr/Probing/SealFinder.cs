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

    /// <summary>Share of the ring that must be inked, and how much it must stand out from what is beside it.</summary>
    private const double LeastRed = 0.6, ContrastOfRed = 0.15;

    /// <summary>
    /// The same of a ring without color. Of 100 drawn papers without their colors (172400 ff. on all levels) rings of seals were inked for 0.93 and stood out by 0.72 at least, the best circle of print for 0.66, by 0.48 and for 0.41 on end at most
    /// (docs/decisions/0016).
    /// </summary>
    private const double LeastGray = 0.85, ContrastOfGray = 0.65, ContrastOfPrint = 0.52, ArcOfPrint = 0.45;

    /// <summary>The same where the text along the arc has to tell besides whose seal it is: it may touch the ring.</summary>
    private const double ContrastBesideText = 0.4;

    /// <summary>Around a ring that is cut, in its radii.</summary>
    private const double Room = 0.7;

    private const int Longest = 1400;

    public static SealSearch Find(PageImage image, Quad region, double em)
    {
        using var page = PageMat.Wrap(image);
        using var small = Reduced(page, region, em, out var place);
        var hasColors = RedInk.HasColors(small);
        if (hasColors)
        {
            using var red = RedInk.Mask(small);
            var seals = Apart(Red(red, em * place.Scale).Select(r => place.Mark(r, isRed: true)).Select(s => IsCut(s, place.Area) ? Whole(page, s, em) : s).OrderByDescending(s => s.Coverage));
            if (seals.Count > 0)
                return new SealSearch(seals, HasColors: true);
        }

        var rings = Dark(small, em * place.Scale);
        var found = Apart(rings.Where(IsSeal).Select(r => place.Mark(r, isRed: false)));
        var isCertain = found.Count > 0 || rings.TrueForAll(r => r.Contrast <= ContrastOfPrint && r.Arc <= ArcOfPrint);
        return hasColors ? new SealSearch([], HasColors: true) { Colorless = found, IsCertain = isCertain } : new SealSearch(found, HasColors: false) { IsCertain = isCertain };
    }

    private static IEnumerable<RingFit> Red(Mat mask, double em) => Rings(mask, em).Where(r => r.Coverage >= LeastRed && r.Contrast >= ContrastOfRed);

    /// <summary>Stands out beyond the place where it was sought.</summary>
    private static bool IsCut(SealMark seal, Rect area) => seal.Box.Left < area.Left || seal.Box.Top < area.Top || seal.Box.Right > area.Right || seal.Box.Bottom > area.Bottom;

    /// <summary>Of a ring that is cut another circle fits as well: once more with the paper around it.</summary>
    private static SealMark Whole(Mat page, SealMark cut, double em)
    {
        var room = (1 + Room) * cut.Radius;
        using var small = Reduced(page, Quad.FromBox(cut.Center.X - room, cut.Center.Y - room, cut.Center.X + room, cut.Center.Y + room), em, out var place);
        using var red = RedInk.Mask(small);
        return Red(red, em * place.Scale).Select(r => place.Mark(r, isRed: true)).Where(s => (s.Center - cut.Center).Length < cut.Radius).Append(cut).MaxBy(s => s.Coverage)!;
    }

    /// <summary>What may be rings of dark ink, whether the page has colors or not; only the text along them tells.</summary>
    public static IReadOnlyList<SealMark> FindRings(PageImage image, Quad region, double em)
    {
        using var page = PageMat.Wrap(image);
        using var small = Reduced(page, region, em, out var place);
        return Apart(Dark(small, em * place.Scale).Where(r => r.Coverage >= LeastGray && r.Contrast >= ContrastBesideText).Select(r => place.Mark(r, isRed: false)));
    }

    private static Mat Reduced(Mat page, Quad region, double em, out Place place)
    {
        var area = Clip(region, page);
        var scale = Math.Min(Math.Min(1, Em / Math.Max(1, em)), (double)Longest / Math.Max(area.Width, area.Height));
        using var part = new Mat(page, area);
        var small = new Mat();
        Cv2.Resize(part, small, new Size(Math.Max(16, area.Width * scale), Math.Max(16, area.Height * scale)), 0, 0, InterpolationFlags.Area);
        place = new Place(area, scale);
        return small;
    }

    private static List<RingFit> Dark(Mat small, double em)
    {
        using var mask = DarkRings.Mask(small, em);
        return [.. Rings(mask, em)];
    }

    private static bool IsSeal(RingFit ring) => ring.Coverage >= LeastGray && ring.Contrast >= ContrastOfGray;

    /// <summary>The most complete first.</summary>
    private static IEnumerable<RingFit> Rings(Mat mask, double em) => Circles(mask, em).Select(c => RingFit.Refine(mask, c)).Where(r => !r.IsFilled).OrderByDescending(r => r.Coverage);

    private static List<SealMark> Apart(IEnumerable<SealMark> found)
    {
        var seals = new List<SealMark>();
        foreach (var seal in found)
        {
            if (!seals.Any(s => (s.Center - seal.Center).Length < Math.Max(s.Radius, seal.Radius)))
                seals.Add(seal);
        }

        return seals;
    }

    private static IEnumerable<CircleSegment> Circles(Mat mask, double em)
    {
        if (Cv2.CountNonZero(mask) < 6 * Smallest * em)
            return [];
        using var soft = new Mat();
        Cv2.GaussianBlur(mask, soft, new Size(5, 5), 1.2);
        return Cv2.HoughCircles(soft, HoughModes.Gradient, 1.5, Math.Max(4, em), 120, 18, (int)(Smallest * em), (int)Math.Ceiling(Largest * em)).Take(24);
    }

    private static Rect Clip(Quad region, Mat page)
    {
        var left = Math.Clamp((int)region.Left, 0, page.Cols - 1);
        var top = Math.Clamp((int)region.Top, 0, page.Rows - 1);
        return new Rect(left, top, Math.Clamp((int)region.Right + 1, left + 1, page.Cols) - left, Math.Clamp((int)region.Bottom + 1, top + 1, page.Rows) - top);
    }

    /// <summary>Where the reduced picture lies on the page, and by how much it was reduced.</summary>
    private readonly record struct Place(Rect Area, double Scale)
    {
        public SealMark Mark(RingFit ring, bool isRed) => new(new PagePoint((ring.X / Scale) + Area.X, (ring.Y / Scale) + Area.Y), ring.Radius / Scale, Math.Round(ring.Coverage, 3), isRed);
    }
}
