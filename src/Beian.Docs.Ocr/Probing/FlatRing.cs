using Beian.Docs.Imaging;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Probing;

/// <summary>The ink of one seal by direction and distance from its middle: where its name stands, and a strip of that (印章的极坐标墨迹).</summary>
/// <param name="ink">White on black; disposed of with this.</param>
/// <param name="center">The seal's, in pixels of it.</param>
/// <param name="radius">The seal's.</param>
internal sealed class FlatRing(Mat ink, Point2d center, double radius) : IDisposable
{
    private const int Height = 48;

    /// <summary>Directions that are looked at around the seal, clockwise from six o'clock.</summary>
    private const int Steps = 720;

    /// <summary>Share of the ring that no name alone takes, as a rule.</summary>
    private const double Whole = 0.88;

    /// <summary>White that parts characters, or characters and other words, in steps: 7 degrees.</summary>
    private const int Apart = 14;

    /// <summary>Directions that a character takes at least.</summary>
    private const int Narrowest = 6;

    /// <summary>Of the rim: where no name is without ink, neither words below the star nor a number along the rim reach.</summary>
    private const double CoreFrom = 0.73, CoreTo = 0.83;

    /// <summary>How far another beginning or end must lie to be worth a look, in steps: a third of a character.</summary>
    private const int Elsewhere = 10;

    private double[]? _rim;

    private (bool IsKnown, (int From, int Length)? Extent) _found;

    /// <summary>Where the name begins and how far it reaches; the words below the star stand level, not along the ring, and are left out.</summary>
    public (int From, int Length)? Extent => (_found = _found.IsKnown ? _found : (true, FindExtent())).Extent;

    /// <summary>The same by the ink in the middle of the name's band; null where it begins and ends where <see cref="Extent"/> does.</summary>
    public (int From, int Length)? CoreElsewhere =>
        AngularGroups.Around([.. AngularGroups.Of(Steps, Apart, i => HasInk(i, CoreFrom, CoreTo)).Where(g => g.Length >= Narrowest)], Steps) is { } core
        && (Extent is not { } usual || Between(core.From, usual.From) > Elsewhere || Between(core.From + core.Length, usual.From + usual.Length) > Elsewhere)
            ? core
            : null;

    /// <summary>Where the ring lies in each direction: its outer edge, smoothed.</summary>
    private double[] Rim => _rim ??= FindRim();

    /// <summary>What stands there between two distances, as shares of the rim, black on white.</summary>
    public PageImage Strip((int From, int Length) extent, double inner, double outer)
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
            var edge = Rim[(int)step % Steps];
            for (var y = 0; y < Height; y++)
            {
                var r = edge * (outer - ((outer - inner) * (y + 0.5) / Height));
                var value = (byte)(255 - At(step * 2 * Math.PI / Steps, r));
                var at = ((y * (width + (2 * margin))) + margin + x) * 3;
                bgr[at] = bgr[at + 1] = bgr[at + 2] = value;
            }
        }

        return new PageImage(width + (2 * margin), Height, bgr);
    }

    /// <inheritdoc/>
    public void Dispose() => ink.Dispose();

    private (int From, int Length)? FindExtent()
    {
        (int From, int Length)? Around(double outer)
        {
            var groups = AngularGroups.Of(Steps, Apart, i => HasInk(i, 0.64, outer));
            return AngularGroups.Around([.. groups.Where(g => g.Length >= Narrowest && Enumerable.Range(g.From, g.Length).Count(i => HasInk(i % Steps, 0.44, 0.6)) < 0.2 * g.Length)], Steps);
        }

        // A number along the rim below closes the ring of ink; it is not as high as the name.
        var all = Around(0.9);
        return all?.Length > Whole * Steps && Around(0.8) is { } inner && inner.Length < all.Value.Length ? inner : all;
    }

    private static int Between(int one, int other) => Math.Abs(((((one - other) % Steps) + (Steps * 3 / 2)) % Steps) - (Steps / 2));

    private bool HasInk(int step, double inner, double outer)
    {
        const int least = 2;
        var dark = 0;
        for (var share = inner; share < outer; share += 0.02)
            dark += At(Angle(step), Rim[step] * share) > 110 ? 1 : 0;
        return dark >= least;
    }

    private double[] FindRim()
    {
        var raw = new double[Steps];
        for (var i = 0; i < Steps; i++)
        {
            raw[i] = radius;
            for (var r = radius * 1.1; r > radius * 0.9; r -= 0.5)
            {
                if (At(Angle(i), r) < 110)
                    continue;
                raw[i] = r;
                break;
            }
        }

        const int half = 24;
        return [.. Enumerable.Range(0, Steps).Select(i => Enumerable.Range(-half, (2 * half) + 1).Select(d => raw[(i + d + Steps) % Steps]).Order().ElementAt(half))];
    }

    private static double Angle(int step) => step * 2 * Math.PI / Steps;

    /// <summary>The ink in a direction clockwise from six o'clock, interpolated; 0 outside.</summary>
    private double At(double angle, double distance)
    {
        double x = center.X - (distance * Math.Sin(angle)), y = center.Y + (distance * Math.Cos(angle));
        int left = (int)Math.Floor(x), top = (int)Math.Floor(y);
        if (left < 0 || top < 0 || left + 1 >= ink.Cols || top + 1 >= ink.Rows)
            return 0;
        double fx = x - left, fy = y - top;
        return (((ink.At<byte>(top, left) * (1 - fx)) + (ink.At<byte>(top, left + 1) * fx)) * (1 - fy))
            + (((ink.At<byte>(top + 1, left) * (1 - fx)) + (ink.At<byte>(top + 1, left + 1) * fx)) * fy);
    }
}
