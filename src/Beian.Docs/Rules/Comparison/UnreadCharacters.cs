namespace Beian.Docs.Rules.Comparison;

/// <summary>Places in a reading where a character stood that the reader does not know (未认出的字).</summary>
public static class UnreadCharacters
{
    private const string Marks = "〓□■\uFFFD";

    public static bool AreIn(string reading) => reading.Any(Marks.Contains);

    /// <summary>Whether the reading has such places and says the same as the text everywhere else.</summary>
    public static bool AreAllThatDiffers(string text, string reading)
    {
        var (a, b) = (CanonicalText.Of(text), CanonicalText.Of(reading));
        return AreIn(b) && a.Length == b.Length && a.Zip(b).All(p => p.First == p.Second || Marks.Contains(p.Second));
    }
}
