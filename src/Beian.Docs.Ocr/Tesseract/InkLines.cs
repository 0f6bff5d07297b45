using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>Joins ink into lines: characters of like size that stand side by side (墨迹成行).</summary>
internal static class InkLines
{
    private const int LeastHeight = 6, MostHeight = 120;

    /// <summary>Print this many times the usual height is joined by itself, with wider gaps.</summary>
    private const double LargePrint = 1.7;

    /// <summary>A Han character is about as broad as high; gaps of that much are within a line (names are often spaced out).</summary>
    private const double Gap = 1.1;

    /// <summary>Body, headings, title: more sizes of print than that are not told apart.</summary>
    private const int Sizes = 3;

    public static IEnumerable<Quad> Find(Mat ink) => Find(ink, Sizes);

    private static IEnumerable<Quad> Find(Mat ink, int sizes)
    {
        using var labels = new Mat();
        var marks = Components(ink, labels).Where(m => m.Box.Height <= MostHeight && m.Area >= 6).ToList();
        if (TypicalHeight(marks) is not { } height)
            return [];
        using var usual = Pick(labels, marks.Where(m => !IsLarge(m)));
        var lines = Join(usual, height).ToList();
        if (sizes > 1 && marks.Any(IsLarge))
        {
            using var large = Pick(labels, marks.Where(IsLarge));
            lines.AddRange(Find(large, sizes - 1));
        }
        return lines;

        bool IsLarge(InkMark mark) => mark.Box.Height >= LargePrint * height || mark.Box.Width >= 4 * LargePrint * height;
    }

    private static IEnumerable<Quad> Join(Mat marks, double height)
    {
        using var kernel = Cv2.GetStructuringElement(MorphShapes.Rect, new Size(Odd(height * Gap), Odd(height * 0.15)));
        using var joined = new Mat();
        Cv2.MorphologyEx(marks, joined, MorphTypes.Close, kernel);
        using var labels = new Mat();
        foreach (var line in Components(joined, labels))
        {
            if (line.Box.Height < LeastHeight || line.Box.Height > 4 * height || line.Box.Width < line.Box.Height * 0.5)
                continue;
            using var area = labels[line.Box].InRange(new Scalar(line.Label), new Scalar(line.Label));
            using var printed = new Mat();
            Cv2.BitwiseAnd(area, marks[line.Box], printed);
            using var points = new Mat();
            Cv2.FindNonZero(printed, points);
            if (points.Total() < 12)
                continue;
            yield return LineQuad.Around(Cv2.MinAreaRect(points), line.Box.Location);
        }
    }

    /// <summary>The height that most ink has; null when nothing is large enough to be print.</summary>
    private static double? TypicalHeight(List<InkMark> marks)
    {
        var heights = marks.Where(m => m.Box.Height >= LeastHeight && m.Box.Width < 3 * m.Box.Height).OrderBy(m => m.Box.Height).ToList();
        var half = heights.Sum(m => (double)m.Area) / 2;
        foreach (var mark in heights)
        {
            half -= mark.Area;
            if (half <= 0)
                return mark.Box.Height;
        }
        return null;
    }

    private static List<InkMark> Components(Mat ink, Mat labels)
    {
        using var stats = new Mat();
        using var centers = new Mat();
        var count = Cv2.ConnectedComponentsWithStats(ink, labels, stats, centers);
        stats.GetRectangularArray(out int[,] values);
        return [.. Enumerable.Range(1, count - 1).Select(i => new InkMark(i, new(values[i, 0], values[i, 1], values[i, 2], values[i, 3]), values[i, 4]))];
    }

    /// <summary>A picture of these marks alone.</summary>
    private static Mat Pick(Mat labels, IEnumerable<InkMark> marks)
    {
        var wanted = marks.Select(m => m.Label).ToHashSet();
        labels.GetRectangularArray(out int[,] values);
        var picture = new byte[values.Length];
        var i = 0;
        foreach (var label in values)
            picture[i++] = wanted.Contains(label) ? byte.MaxValue : (byte)0;
        using var view = PinnedMat.Over(picture, labels.Rows, labels.Cols, MatType.CV_8UC1);
        return view.Clone();
    }

    private static int Odd(double size) => Math.Max(1, ((int)size / 2 * 2) + 1);
}
