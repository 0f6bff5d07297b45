using Beian.Docs.Recognition;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>
/// Marks places where a character stands that the recognizer passed over: its dictionary lacks characters that occur in names, and
/// what it does not know it may leave out without a trace.
/// </summary>
public static class UnreadInk
{
    /// <summary>Stands for a character that was seen and not read (〓).</summary>
    public const string Sign = "〓";

    /// <summary>Empty width between two characters, of a full-width one, in which another could stand.</summary>
    private const double GapShare = 0.62;

    /// <summary>The characters, with a mark of score 0 in every gap that holds ink.</summary>
    public static IReadOnlyList<RecognizedChar> Mark(IReadOnlyList<RecognizedChar> chars, Mat line)
    {
        if (chars.Count == 0)
            return chars;
        var pitch = Pitch(chars, line);
        bool[]? ink = null;
        var result = new List<RecognizedChar>(chars.Count);
        for (var i = 0; i + 1 < chars.Count; i++)
        {
            result.Add(chars[i]);
            double from = Middle(chars[i]), to = Middle(chars[i + 1]);
            var half = (Share(chars[i]) + Share(chars[i + 1])) / 2;
            // Letters differ in width; between them a gap says less.
            var isWide = half == 1;
            if (to - from < (half + (isWide ? GapShare : 1)) * pitch || half == 0.5)
                continue;
            ink ??= InkColumns(line);
            double left = from + (0.55 * Share(chars[i]) * pitch), right = to - (0.55 * Share(chars[i + 1]) * pitch);
            if (IsInked(ink, left, right, pitch))
                result.Add(new RecognizedChar(Sign, 0, left, right));
        }

        result.Add(chars[^1]);
        return result.Count == chars.Count ? chars : result;
    }

    private static double Middle(RecognizedChar c) => (c.From + c.To) / 2;

    /// <summary>Of a full-width character's width.</summary>
    private static double Share(RecognizedChar c) => c.Text[0] < 0x2000 ? 0.5 : 1;

    /// <summary>Width of a full-width character, in fractions of the line: from its neighbors, else from the line's height.</summary>
    private static double Pitch(IReadOnlyList<RecognizedChar> chars, Mat line)
    {
        var byHeight = 0.68 * line.Rows / line.Cols;
        var distances = chars.Zip(chars.Skip(1))
            .Where(p => Share(p.First) == 1 && Share(p.Second) == 1)
            .Select(p => Middle(p.Second) - Middle(p.First))
            .Order()
            .ToList();
        return distances.Count < 3 ? byHeight : Math.Clamp(distances[distances.Count / 3], 0.7 * byHeight, 1.3 * byHeight);
    }

    private static bool IsInked(bool[] ink, double from, double to, double em)
    {
        int first = (int)(from * ink.Length), last = Math.Min(ink.Length, (int)(to * ink.Length)), inked = 0;
        for (var x = first; x < last; x++)
            inked += ink[x] ? 1 : 0;
        return inked > 0.5 * em * ink.Length;
    }

    /// <summary>Columns in which strokes reach over a good part of the text's height.</summary>
    private static bool[] InkColumns(Mat line)
    {
        using var gray = new Mat();
        Cv2.CvtColor(line, gray, ColorConversionCodes.BGR2GRAY);
        using var dark = new Mat();
        Cv2.Threshold(gray, dark, 0, 255, ThresholdTypes.BinaryInv | ThresholdTypes.Otsu);
        int rows = line.Rows, columns = line.Cols;
        var pixels = dark.AsSpan<byte>();
        var ink = new bool[columns];
        for (var x = 0; x < columns; x++)
        {
            int first = -1, last = -1, count = 0;
            for (var y = 4; y < rows - 4; y++)
            {
                if (pixels[(y * columns) + x] == 0)
                    continue;
                first = first < 0 ? y : first;
                last = y;
                count++;
            }

            ink[x] = count >= 3 && last - first > 0.3 * rows;
        }

        return ink;
    }
}
