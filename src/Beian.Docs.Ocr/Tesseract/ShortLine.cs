using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>
/// Tesseract's network needs context: it reads a name of two or three characters badly or not at all, but three copies of
/// it in a row much better. The copies then vote.
/// </summary>
internal static class ShortLine
{
    public const int Copies = 3;

    /// <summary>Lines shorter than this many times their height are read in copies.</summary>
    public const double LongestAspect = 6;

    /// <summary>What the network invents in the gap between two copies; nothing so short is printed with these at its ends.</summary>
    private const string Junk = "，,。.、“”\"‘’'`·-_|:：;；";

    /// <param name="chars">Over all copies together: places from 0 to 1.</param>
    public static IReadOnlyList<RecognizedChar> Vote(IReadOnlyList<RecognizedChar> chars)
    {
        if (Repeated(chars) is { } same)
            return same;
        var readings = chars.GroupBy(c => Math.Clamp((int)((c.From + c.To) / 2 * Copies), 0, Copies - 1)).Select(Single).Where(r => r.Count > 0).ToList();
        if (readings.Count == 0)
            return [];
        var winner = readings.GroupBy(r => string.Concat(r.Select(c => c.Text)))
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(Sureness)).First();
        // A reading that only some copies gave is worth less than the engine says.
        var agreement = (double)winner.Count() / Copies;
        return [.. winner.MaxBy(Sureness)!.Select(c => c with { Confidence = c.Confidence * (0.5 + (0.5 * agreement)) })];
    }

    /// <summary>All copies agree: no place is needed to tell them apart, and Tesseract's places are rough.</summary>
    private static IReadOnlyList<RecognizedChar>? Repeated(IReadOnlyList<RecognizedChar> chars)
    {
        var print = chars.Where(c => !Junk.Contains(c.Text, StringComparison.Ordinal)).ToList();
        var length = print.Count / Copies;
        if (length == 0 || print.Count % Copies != 0 || Enumerable.Range(length, print.Count - length).Any(i => print[i].Text != print[i - length].Text))
            return null;
        return
        [
            .. Enumerable.Range(0, length).Select(i => new RecognizedChar(
                print[i].Text,
                Enumerable.Range(0, Copies).Max(copy => print[(copy * length) + i].Confidence),
                (double)i / length,
                (i + 1.0) / length)),
        ];
    }

    /// <summary>One copy's characters, with places of their own.</summary>
    private static List<RecognizedChar> Single(IGrouping<int, RecognizedChar> copy)
    {
        var chars = copy.Select(c => c with { From = Place(c.From), To = Place(c.To) }).ToList();
        while (chars.Count > 0 && Junk.Contains(chars[^1].Text, StringComparison.Ordinal))
            chars.RemoveAt(chars.Count - 1);
        while (chars.Count > 0 && Junk.Contains(chars[0].Text, StringComparison.Ordinal))
            chars.RemoveAt(0);
        return chars;

        double Place(double along) => Math.Clamp((along * Copies) - copy.Key, 0, 1);
    }

    private static double Sureness(IReadOnlyList<RecognizedChar> chars) => chars.Average(c => c.Confidence);
}
