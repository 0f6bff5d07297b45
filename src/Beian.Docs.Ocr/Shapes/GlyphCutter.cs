namespace Beian.Docs.Ocr.Shapes;

/// <summary>Finds the ink of one character, of whose place the recognizer says only about where its middle is.</summary>
public static class GlyphCutter
{
    /// <summary>Ink in a column or row below which it is empty.</summary>
    private const float Empty = 0.45f;

    /// <param name="strip">The line around the character.</param>
    /// <param name="middle">Column of its middle.</param>
    /// <param name="before">Column of its left neighbor's middle; null when it is the first.</param>
    /// <param name="after">Column of its right neighbor's middle; null when it is the last.</param>
    /// <returns>Null when there is next to no ink.</returns>
    public static GlyphBox? Cut(InkStrip strip, double middle, double? before, double? after)
    {
        var (top, bottom) = ((int)((InkStrip.Rows / 2.0) - (0.62 * InkStrip.Em)), (int)((InkStrip.Rows / 2.0) + (0.62 * InkStrip.Em)));
        var columns = ColumnInk(strip, top, bottom);
        var left = Gap(columns, middle, before, -1);
        var right = Gap(columns, middle, after, 1);
        while (left < right && columns[left] < Empty)
            left++;
        while (right > left && columns[right - 1] < Empty)
            right--;
        if (right - left < 3)
            return null;
        var rows = RowInk(strip, left, right, top, bottom);
        (top, bottom) = (top + Edge(rows, 0, 1), top + Edge(rows, rows.Length - 1, -1) + 1);
        return bottom - top < 3 ? null : new GlyphBox(left, top, right, bottom);
    }

    /// <summary>The emptiest column near where the character should end.</summary>
    private static int Gap(float[] columns, double middle, double? neighbor, int side)
    {
        var isNear = neighbor is { } n && Math.Abs(n - middle) < 1.5 * InkStrip.Em;
        var target = isNear ? (middle + neighbor!.Value) / 2 : middle + (side * 0.6 * InkStrip.Em);
        var window = (isNear ? 0.2 : 0.12) * InkStrip.Em;
        int from = Math.Clamp((int)(target - window), 0, columns.Length - 1), to = Math.Clamp((int)(target + window), 0, columns.Length - 1);
        var (best, least) = ((int)Math.Clamp(target, 0, columns.Length - 1), double.MaxValue);
        for (var x = from; x <= to; x++)
        {
            var cost = columns[x] + (0.06 * Math.Abs(x - target));
            if (cost < least)
                (best, least) = (x, cost);
        }

        return side < 0 ? best : Math.Min(best + 1, columns.Length);
    }

    /// <summary>The first row with ink; ink outside the line's own height that a gap parts from the rest is a neighboring line's.</summary>
    private static int Edge(float[] rows, int start, int step)
    {
        var margin = (int)(0.1 * InkStrip.Em);
        var y = start;
        // From the margin outward: as long as the ink goes on, it is the character's.
        var inner = start + (step * margin);
        if (rows[inner] >= Empty)
        {
            while (inner != start && rows[inner - step] >= Empty)
                inner -= step;
            return inner;
        }

        y = inner;
        while (y >= 0 && y < rows.Length && rows[y] < Empty)
            y += step;
        return Math.Clamp(y, 0, rows.Length - 1);
    }

    private static float[] ColumnInk(InkStrip strip, int top, int bottom)
    {
        var sums = new float[strip.Columns];
        for (var y = top; y < bottom; y++)
        {
            var row = strip.Ink.Slice(y * strip.Columns, strip.Columns);
            for (var x = 0; x < row.Length; x++)
                sums[x] += row[x];
        }

        return sums;
    }

    private static float[] RowInk(InkStrip strip, int left, int right, int top, int bottom)
    {
        var sums = new float[bottom - top];
        for (var y = top; y < bottom; y++)
        {
            foreach (var value in strip.Ink.Slice((y * strip.Columns) + left, right - left))
                sums[y - top] += value;
        }

        return sums;
    }
}
