namespace Beian.Docs.Documents.Papers;

/// <summary>Text that is words of a list from end to end (由词表词语首尾相接).</summary>
internal static class WordChain
{
    /// <summary>Where words that begin at its start may end: by the number of characters, from 0.</summary>
    /// <param name="text">Of the words' characters.</param>
    /// <param name="words">The list.</param>
    /// <param name="longest">Characters of its longest word.</param>
    public static bool[] Ends(string text, HashSet<string> words, int longest)
    {
        var can = new bool[text.Length + 1];
        can[0] = true;
        for (var end = 1; end <= text.Length; end++)
            can[end] = Enumerable.Range(Math.Max(0, end - longest), end - Math.Max(0, end - longest)).Any(start => can[start] && words.Contains(text[start..end]));
        return can;
    }
}
