using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>Spreads the characters of Tesseract's words over their boxes: it tells no place within a word.</summary>
internal static class WordChars
{
    /// <param name="words">In reading order; boxes in pixels of the framed line.</param>
    /// <param name="border">Pixels before the line begins.</param>
    /// <param name="width">Pixels of the line without its borders.</param>
    public static IReadOnlyList<RecognizedChar> Of(IReadOnlyList<TesseractWord> words, int border, int width)
    {
        var spans = Spans(words);
        var chars = new List<RecognizedChar>();
        foreach (var (word, (left, right)) in words.Zip(spans))
        {
            var total = Breadth(word);
            double passed = 0;
            foreach (var letter in word.Text)
            {
                var from = Place(left, right, passed / total);
                passed += Breadth(letter);
                chars.Add(new(letter.ToString(), word.Confidence, from, Place(left, right, passed / total)));
            }
        }
        return chars;

        double Place(double left, double right, double part) => Math.Clamp((left + (part * (right - left)) - border) / width, 0, 1);
    }

    /// <summary>Where each word begins and ends. Tesseract's boxes may reach far over their neighbors: they are cut back there.</summary>
    private static List<(double Left, double Right)> Spans(IReadOnlyList<TesseractWord> words)
    {
        var inOrder = words.Zip(words.Skip(1)).All(pair => pair.First.Box.Left < pair.Second.Box.Left);
        return inOrder
            ? [.. words.Select((w, i) => ((double)w.Box.Left, (double)(i + 1 < words.Count ? Math.Min(w.Box.Right, words[i + 1].Box.Left) : w.Box.Right)))]
            : Evenly(words);
    }

    /// <summary>Boxes that contradict the order of reading say nothing: the words then share the whole length.</summary>
    private static List<(double Left, double Right)> Evenly(IReadOnlyList<TesseractWord> words)
    {
        double left = words.Min(w => w.Box.Left), right = words.Max(w => w.Box.Right);
        var step = (right - left) / words.Sum(Breadth);
        var spans = new List<(double, double)>();
        foreach (var word in words)
        {
            spans.Add((left, left + (step * Breadth(word))));
            left += step * Breadth(word);
        }
        return spans;
    }

    private static double Breadth(TesseractWord word) => word.Text.Sum(Breadth);

    /// <summary>A Han character is twice as broad as a letter or digit.</summary>
    private static double Breadth(char letter) => letter < 0x2E80 ? 1 : 2;
}
