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

    /// <summary>The characters, with a mark of score 0 in every gap that holds ink.</summary>
    public static IReadOnlyList<RecognizedChar> Mark(IReadOnlyList<RecognizedChar> chars, Mat line)
    {
        if (chars.Count == 0)
            return chars;
        // In fractions of the line's length; the text fills two thirds of its height.
        var em = 0.68 * line.Rows / line.Cols;
        bool[]? ink = null;
        var result = new List<RecognizedChar>(chars.Count);
        for (var i = 0; i < chars.Count; i++)
        {
            result.Add(chars[i]);
            var from = chars[i].To;
            var to = i + 1 < chars.Count ? chars[i + 1].From : 1;
            if (i + 1 == chars.Count || to - from < 0.75 * em)
                continue;
            ink ??= InkColumns(line);
            if (IsInked(ink, from + (0.12 * em), to - (0.12 * em), em))
                result.Add(new RecognizedChar(Sign, 0, from, to));
        }

        return result.Count == chars.Count ? chars : result;
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
