using OpenCvSharp;

namespace Beian.Docs.Imaging.Steps;

/// <summary>Lets red seals fall away: where red outweighs the other colors, all take the red channel's value, so that black text under a seal stays (去红章).</summary>
public static class SealDropout
{
    /// <summary>Excess of red over green and blue that is paper in warm light, 0 to 255.</summary>
    private const int Paper = 28;

    /// <summary>Further excess at which a pixel counts as seal altogether.</summary>
    private const int Ramp = 30;

    /// <summary>In place, on a BGR picture; answers the share of pixels that were red, 0 to 1.</summary>
    public static unsafe double Apply(Mat bgr)
    {
        int rows = bgr.Rows, columns = bgr.Cols;
        long red = 0;
        for (var y = 0; y < rows; y++)
        {
            var pixel = (byte*)bgr.Ptr(y);
            for (var x = 0; x < columns; x++, pixel += 3)
            {
                int r = pixel[2], excess = r - Math.Max(pixel[0], pixel[1]);
                if (excess <= Paper)
                    continue;
                red++;
                var share = Math.Min(Ramp, excess - Paper);
                pixel[0] = (byte)(pixel[0] + ((r - pixel[0]) * share / Ramp));
                pixel[1] = (byte)(pixel[1] + ((r - pixel[1]) * share / Ramp));
            }
        }

        return (double)red / ((long)rows * columns);
    }
}
