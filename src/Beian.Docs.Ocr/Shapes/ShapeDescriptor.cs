namespace Beian.Docs.Ocr.Shapes;

/// <summary>Describes a character by how much stroke edge of each direction lies where (梯度方向特征).</summary>
/// <remarks>
/// Normalization-cooperated gradient features as in C.-L. Liu, "Normalization-cooperated gradient feature extraction for handwritten character
/// recognition" (2007): the character is brought to one size, its gradient parted among 8 directions, each direction blurred and
/// sampled at 8 by 8 places. The square root evens out strong and weak strokes.
/// </remarks>
public static class ShapeDescriptor
{
    /// <summary>Side of the normalized character.</summary>
    private const int Side = 64;

    private const int Directions = 8;
    private const int Cells = 8;
    private const int Reach = 10;

    /// <summary>Numbers that describe a character: the directions, and last its proportions.</summary>
    public const int Length = (Directions * Cells * Cells) + 2;

    private static readonly float[] Kernel = [.. Enumerable.Range(-Reach, 2 * Reach).Select(i => MathF.Exp(-(i + 0.5f) * (i + 0.5f) / (2 * 3.6f * 3.6f)))];

    public static float[] Of(InkStrip strip, GlyphBox box)
    {
        var glyph = Normalize(strip, box, out var aspect);
        var planes = new float[Directions * Side * Side];
        for (var y = 0; y < Side; y++)
        {
            for (var x = 0; x < Side; x++)
                AddGradient(glyph, planes, x, y);
        }

        var result = new float[Length];
        Span<float> rows = stackalloc float[Cells * Side];
        for (var d = 0; d < Directions; d++)
            Sample(planes.AsSpan(d * Side * Side, Side * Side), rows, result.AsSpan(d * Cells * Cells, Cells * Cells));
        result[^2] = aspect;
        result[^1] = (float)Math.Min(1.5, Math.Max(box.Width, box.Height) / InkStrip.Em);
        return result;
    }

    /// <summary>The ink at one size, its proportions half kept: 日 stays narrower than 曰.</summary>
    private static float[] Normalize(InkStrip strip, GlyphBox box, out float aspect)
    {
        const int margin = 2;
        const double room = Side - (2 * margin);
        double longer = Math.Max(box.Width, box.Height), ratio = Math.Min(box.Width, box.Height) / longer;
        var shorter = Math.Sqrt(Math.Sin(Math.PI / 2 * ratio)) * room;
        var (width, height) = box.Width >= box.Height ? (room, shorter) : (shorter, room);
        aspect = (float)Math.Clamp(Math.Log((double)box.Width / box.Height), -1.5, 1.5);
        double stepX = box.Width / width, stepY = box.Height / height;
        var result = new float[Side * Side];
        for (var y = 0; y < Side; y++)
        {
            var sourceY = box.Top + (((y + 0.5) - ((Side - height) / 2)) * stepY) - 0.5;
            if (sourceY < box.Top - 0.5 || sourceY > box.Bottom - 0.5)
                continue;
            for (var x = 0; x < Side; x++)
            {
                var sourceX = box.Left + (((x + 0.5) - ((Side - width) / 2)) * stepX) - 0.5;
                if (sourceX >= box.Left - 0.5 && sourceX <= box.Right - 0.5)
                    result[(y * Side) + x] = Bilinear(strip, sourceX, sourceY);
            }
        }

        return result;
    }

    private static float Bilinear(InkStrip strip, double x, double y)
    {
        int left = Math.Clamp((int)Math.Floor(x), 0, strip.Columns - 2), top = Math.Clamp((int)Math.Floor(y), 0, InkStrip.Rows - 2);
        float fx = (float)Math.Clamp(x - left, 0, 1), fy = (float)Math.Clamp(y - top, 0, 1);
        var upper = (strip[top, left] * (1 - fx)) + (strip[top, left + 1] * fx);
        var lower = (strip[top + 1, left] * (1 - fx)) + (strip[top + 1, left + 1] * fx);
        return (upper * (1 - fy)) + (lower * fy);
    }

    /// <summary>Sobel's gradient, as the sum of two vectors along the nearest directions.</summary>
    private static void AddGradient(float[] glyph, float[] planes, int x, int y)
    {
        float At(int dx, int dy) => (uint)(x + dx) < Side && (uint)(y + dy) < Side ? glyph[((y + dy) * Side) + x + dx] : 0;
        float e = At(1, 0), w = At(-1, 0), n = At(0, -1), s = At(0, 1), ne = At(1, -1), nw = At(-1, -1), se = At(1, 1), sw = At(-1, 1);
        var gx = ne + (2 * e) + se - nw - (2 * w) - sw;
        var gy = sw + (2 * s) + se - nw - (2 * n) - ne;
        float ax = MathF.Abs(gx), ay = MathF.Abs(gy);
        if (ax + ay < 0.02f)
            return;
        var straight = MathF.Abs(ax - ay);
        var slanted = MathF.Min(ax, ay) * 1.41421356f;
        var alongX = gx >= 0 ? 0 : 4;
        var alongY = gy >= 0 ? 2 : 6;
        var diagonal = (gx >= 0, gy >= 0) switch { (true, true) => 1, (false, true) => 3, (false, false) => 5, _ => 7 };
        planes[((ax >= ay ? alongX : alongY) * Side * Side) + (y * Side) + x] += straight;
        planes[(diagonal * Side * Side) + (y * Side) + x] += slanted;
    }

    private static void Sample(ReadOnlySpan<float> plane, Span<float> rows, Span<float> cells)
    {
        const int pitch = Side / Cells;
        rows.Clear();
        for (var c = 0; c < Cells; c++)
        {
            var start = (c * pitch) + (pitch / 2) - Reach;
            for (var k = Math.Max(0, -start); k < 2 * Reach && start + k < Side; k++)
            {
                for (var x = 0; x < Side; x++)
                    rows[(c * Side) + x] += Kernel[k] * plane[((start + k) * Side) + x];
            }
        }

        for (var c = 0; c < Cells; c++)
        {
            for (var r = 0; r < Cells; r++)
            {
                var start = (r * pitch) + (pitch / 2) - Reach;
                var sum = 0f;
                for (var k = Math.Max(0, -start); k < 2 * Reach && start + k < Side; k++)
                    sum += Kernel[k] * rows[(c * Side) + start + k];
                cells[(c * Cells) + r] = MathF.Sqrt(sum);
            }
        }
    }
}
