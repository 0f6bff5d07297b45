using System.Text;
using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>
/// Regular expressions for text that was read from paper: Chinese words may be spaced, and one character of a longer word may have been
/// misread (宽松匹配).
/// </summary>
public static class LoosePattern
{
    /// <summary>Shorter words must be read right: with one character wrong they could be any word.</summary>
    private const int ShortestForgiven = 4;

    /// <summary>Compiles a pattern whose runs of Chinese characters are loose; a quantifier must follow a group, not a character.</summary>
    public static Regex Of(string pattern)
    {
        var loose = new StringBuilder();
        for (var i = 0; i < pattern.Length;)
        {
            var end = i;
            while (end < pattern.Length && IsHan(pattern[end]))
                end++;
            if (end == i || IsInSet(pattern, i))
            {
                loose.Append(pattern[i++]);
                continue;
            }

            loose.Append(Word(pattern[i..end]));
            i = end;
        }

        return new Regex(loose.ToString(), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    }

    private static string Word(string word)
    {
        string Spaced(int wild) => string.Join(" ?", word.Select((c, i) => i == wild ? @"[^\n:]" : c.ToString()));
        return word.Length < ShortestForgiven
            ? Spaced(-1)
            : $"(?:{string.Join('|', Enumerable.Range(-1, word.Length + 1).Select(Spaced))})";
    }

    private static bool IsInSet(string pattern, int at) => pattern.LastIndexOf('[', at) > pattern.LastIndexOf(']', at);

    private static bool IsHan(char c) => PlainText.IsIdeograph(c);
}
