using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Letters;

/// <summary>The ink around one letter of a line, its middle and its foot in their places: 0 is paper, 1 is ink (字母小图).</summary>
public static class LetterPatch
{
    public const int Rows = 24, Columns = 18;

    /// <summary>Pixels of a strip that one number of a patch is the mean of.</summary>
    private const int Step = 3;

    /// <summary>Rows of the patch above the letter's foot; below it tails and the rule to write on are seen.</summary>
    private const int Above = 19;

    /// <summary>Ink in a column or row below which it is empty, in pixels of full ink.</summary>
    private const float Empty = 1.2f;

    /// <summary>How far from where the recognizer sets a letter's middle its ink may begin, in ems.</summary>
    public const double Astray = 0.16;

    /// <summary>How wide it is at most, both ways, in ems.</summary>
    private const double Half = 0.4;

    /// <summary>Of the line's middle, in ems: where ink of its own lies.</summary>
    private const double Zone = 0.62;

    /// <summary>Rows x Columns numbers, row by row; null when there is next to no ink.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">As the finder boxed it.</param>
    /// <param name="middle">Of the letter, 0 to 1 along the line.</param>
    /// <param name="astray">How far from it its ink may begin, in ems.</param>
    public static float[]? Of(Mat page, Quad line, double middle, double astray = Astray)
    {
        if (line.Height < 6 || line.Width < 4)
            return null;
        var reach = 1.5 * InkStrip.Em / InkStrip.Rows * line.Height / line.Width;
        double from = middle - reach, to = middle + reach;
        var columns = (int)Math.Round((to - from) * line.Width * InkStrip.Rows / line.Height);
        using var crop = QuadWarp.ToSize(page, line.Slice(from, to), columns, InkStrip.Rows);
        var strip = InkStrip.From(crop);
        return Center(strip, astray) is { } center && Foot(strip, center.From, center.To) is { } foot ? Sample(strip, (center.From + center.To) / 2, foot) : null;
    }

    /// <summary>With its left on the right: a bracket that closes as one that opens.</summary>
    public static float[] Mirrored(float[] patch) => [.. patch.Chunk(Columns).SelectMany(row => row.Reverse())];

    /// <summary>The piece of ink that stands in the strip's middle, from where to where.</summary>
    private static (int From, int To)? Center(InkStrip strip, double astray)
    {
        var sums = new float[strip.Columns];
        for (var y = Top; y < Bottom; y++)
        {
            for (var x = 0; x < sums.Length; x++)
                sums[x] += strip[y, x];
        }

        var start = Enumerable.Range(0, (int)(astray * InkStrip.Em)).SelectMany(d => new[] { (strip.Columns / 2) - d, (strip.Columns / 2) + d }).Where(x => x >= 0 && x < sums.Length && sums[x] >= Empty).Select(x => (int?)x).FirstOrDefault();
        if (start is not { } at)
            return null;
        int from = at, to = at + 1;
        var most = (int)(Half * InkStrip.Em);
        while (from > 0 && at - from < most && sums[from - 1] >= Empty)
            from--;
        while (to < sums.Length && to - at < most && sums[to] >= Empty)
            to++;
        // Letters that touch: nothing says where the one ends.
        return at - from >= most || to - at >= most ? ((strip.Columns / 2) - 2, (strip.Columns / 2) + 2) : (from, to);
    }

    /// <summary>The row below the letter's lowest ink, a rule a little below it left out.</summary>
    private static int? Foot(InkStrip strip, int from, int to)
    {
        float Ink(int y)
        {
            var sum = 0f;
            for (var x = from; x < to; x++)
                sum += strip[y, x];
            return sum;
        }

        var rows = Enumerable.Range(Top, Bottom - Top).Select(y => (Row: y, IsInk: Ink(y) >= Empty)).ToList();
        // The longest run of rows is the letter.
        var (best, length) = (-1, 0);
        for (int i = 0, run = 0; i < rows.Count; i++)
        {
            run = rows[i].IsInk ? run + 1 : 0;
            if (run > length)
                (best, length) = (rows[i].Row + 1, run);
        }

        return length < 4 ? null : best;
    }

    private static float[] Sample(InkStrip strip, double center, int foot)
    {
        var patch = new float[Rows * Columns];
        int left = (int)Math.Round(center - (Columns * Step / 2.0)), top = foot - (Above * Step);
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Columns; c++)
            {
                var sum = 0f;
                for (var dy = 0; dy < Step; dy++)
                {
                    for (var dx = 0; dx < Step; dx++)
                    {
                        int y = top + (r * Step) + dy, x = left + (c * Step) + dx;
                        sum += (uint)y < InkStrip.Rows && (uint)x < strip.Columns ? strip[y, x] : 0;
                    }
                }

                patch[(r * Columns) + c] = sum / (Step * Step);
            }
        }

        return patch;
    }

    private static int Top => (int)((InkStrip.Rows / 2.0) - (Zone * InkStrip.Em));

    private static int Bottom => (int)((InkStrip.Rows / 2.0) + (Zone * InkStrip.Em));
}
