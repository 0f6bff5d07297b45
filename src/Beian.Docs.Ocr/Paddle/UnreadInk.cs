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

    /// <summary>Lines longer than this are no names; what stands behind them must be just where the next character would.</summary>
    private const int MostCharacters = 9;

    /// <summary>The characters, with a mark of score 0 in every gap that holds ink.</summary>
    public static IReadOnlyList<RecognizedChar> Mark(IReadOnlyList<RecognizedChar> read, Mat line)
    {
        // A wide space is what it gives for a speck, and for some characters that it does not know.
        IReadOnlyList<RecognizedChar> chars = read.Any(IsSpace) ? [.. read.Where(c => !IsSpace(c))] : read;
        if (chars.Count == 0)
            return read;
        var pitch = Pitch(chars, line);
        bool[] ink;
        var result = new List<RecognizedChar>(chars.Count + 1);
        // Before a name's first character: 仉英爱 is read as 英爱.
        if (chars.Count <= MostCharacters && chars.All(c => Share(c) == 1))
        {
            ink = InkColumns(line, 0, Middle(chars[Math.Min(2, chars.Count - 1)]));
            var next = chars.Count > 1 ? Middle(chars[1]) - Middle(chars[0]) : 0;
            // Seen from the other end, it is the blob behind the last character.
            if (NextBlob([.. ink.Reverse()], 1 - Middle(chars[0]), next < 1.6 * pitch ? Math.Max(pitch, next) : pitch) is var (left, right))
                result.Add(new RecognizedChar(Sign, 0, 1 - right, 1 - left));
        }

        for (var i = 0; i + 1 < chars.Count; i++)
        {
            result.Add(chars[i]);
            double from = Middle(chars[i]), to = Middle(chars[i + 1]);
            var half = (Share(chars[i]) + Share(chars[i + 1])) / 2;
            // Letters differ in width; between them a gap says less.
            var isWide = half == 1;
            if (to - from < (half + (isWide ? GapShare : 1)) * pitch || half == 0.5)
                continue;
            ink = InkColumns(line, from - (0.5 * pitch), to + (0.5 * pitch));
            double left = from + (0.55 * Share(chars[i]) * pitch), right = to - (0.55 * Share(chars[i + 1]) * pitch);
            if (IsInked(ink, left, right, pitch))
                result.Add(new RecognizedChar(Sign, 0, left, right));
        }

        result.Add(chars[^1]);
        // Behind a name's last character: 乔磊鋆 is read as 乔磊.
        var isColon = chars[^1].Text is ":" or "：";
        if (Share(chars[^1]) == 1 || isColon)
        {
            ink = InkColumns(line, Middle(chars[^1]) - (1.5 * pitch), 1);
            var step = chars.Count > 1 && Share(chars[^2]) == 1 ? Middle(chars[^1]) - Middle(chars[^2]) : 0;
            if (NextBlob(ink, Middle(chars[^1]), step < 1.6 * pitch ? Math.Max(pitch, step) : pitch) is var (left, right)
                && (chars.Count <= MostCharacters || IsNext(left, right, Middle(chars[^1]), pitch, isColon)))
            {
                result.Add(new RecognizedChar(Sign, 0, left, right));
            }
        }

        return result.Count == chars.Count ? chars : result;
    }

    private static bool IsSpace(RecognizedChar c) => c.Text == "\u3000";

    /// <summary>Whether a blob is as wide as a character and stands one further.</summary>
    private static bool IsNext(double left, double right, double last, double pitch, bool isAfterColon) =>
        right - left > 0.68 * pitch && right - left < 1.15 * pitch
        && ((left + right) / 2) - last is var step && step > 0.75 * pitch && step < (isAfterColon ? 1.5 : 1.25) * pitch;

    /// <summary>The extent of what stands behind a character and is as wide as another, or null.</summary>
    private static (double Left, double Right)? NextBlob(bool[] ink, double middle, double pitch)
    {
        int wide = (int)(pitch * ink.Length), at = EndOf(ink, (int)(middle * ink.Length), wide), end = Math.Min(ink.Length, at + (int)(0.3 * wide));
        // Over the rest of the character itself, and the space behind it.
        while (at < end && ink[at])
            at++;
        while (at < ink.Length && !ink[at])
            at++;
        if (at >= ink.Length)
            return null;
        var first = at;
        var last = ink.Length - 1;
        while (last > first && !ink[last])
            last--;
        var inked = ink[first..(last + 1)].Count(i => i);
        // What reaches the edge is cut off or a frame; what is far wider than a character is something else.
        return inked > 0.55 * wide && last - first < 1.6 * wide && last < ink.Length - 2 ? ((double)first / ink.Length, (last + 1.0) / ink.Length) : null;
    }

    /// <summary>Where a character ends: in the widest gap around half a pitch behind its middle.</summary>
    private static int EndOf(bool[] ink, int middle, int wide)
    {
        int from = Math.Min(ink.Length, middle + (int)(0.36 * wide)), to = Math.Min(ink.Length, middle + (int)(0.66 * wide)), best = 0, end = middle + (int)(0.55 * wide);
        for (int x = from, gap = 0; x < to; x++)
        {
            gap = ink[x] ? 0 : gap + 1;
            if (gap > best)
                (best, end) = (gap, x);
        }

        return Math.Min(ink.Length, end);
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

    /// <summary>Columns in which strokes reach over a good part of the text's height; what is ink is judged by a part of the line: a value may be much thinner than its label.</summary>
    private static bool[] InkColumns(Mat line, double from, double to)
    {
        int first = Math.Clamp((int)(from * line.Cols), 0, line.Cols - 1), end = Math.Clamp((int)Math.Ceiling(to * line.Cols), first + 1, line.Cols);
        using var part = new Mat(line, Rect.FromLTRB(first, 0, end, line.Rows));
        var ink = new bool[line.Cols];
        InkColumns(part).CopyTo(ink, first);
        return ink;
    }

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

            ink[x] = count >= 3 && last - first > 0.2 * rows;
        }

        return ink;
    }
}
