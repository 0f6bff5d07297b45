using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tesseract;

/// <summary>Spreads the characters of Tesseract's words over their boxes: it tells no place within a word.</summary>
internal static class WordChars
{
    /// <param name="words">Boxes in pixels of the framed line.</param>
    /// <param name="border">Pixels before the line begins.</param>
    /// <param name="width">Pixels of the line without its borders.</param>
    public static IReadOnlyList<RecognizedChar> Of(IReadOnlyList<TesseractWord> words, int border, int width)
    {
        var chars = new List<RecognizedChar>();
        foreach (var word in words)
        {
            var total = word.Text.Sum(Breadth);
            double passed = 0;
            foreach (var letter in word.Text)
            {
                var from = Place(word, passed / total);
                passed += Breadth(letter);
                chars.Add(new(letter.ToString(), word.Confidence, from, Place(word, passed / total)));
            }
        }
        return chars;

        double Place(TesseractWord word, double part) => Math.Clamp((word.Box.X + (part * word.Box.Width) - border) / width, 0, 1);
    }

    /// <summary>A Han character is twice as broad as a letter or digit.</summary>
    private static double Breadth(char letter) => letter < 0x2E80 ? 1 : 2;
}
