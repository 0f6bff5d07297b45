using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether a letter of a domain belongs to a word, so that no figure can stand in its place (域名中的拼音与英文单词).</summary>
public static class DomainWords
{
    private static readonly HashSet<string> All = [.. EmbeddedList.Words("domain-words.txt")];

    private static readonly int Longest = All.Max(w => w.Length);

    /// <summary>Letters of a word that is one whatever stands before it.</summary>
    private const int Long = 5;

    /// <summary>
    /// True where the letters around it are words from end to end, it is within one of them, and those before and behind it are not words without it: in xin1an and top1app a figure may stand. Or a long one ends or begins the part, and it is within that:
    /// soosample.
    /// </summary>
    /// <param name="domain">In small letters.</param>
    /// <param name="at">Which of its letters.</param>
    public static bool HaveWithin(string domain, int at)
    {
        var (part, from) = Around(domain, at);
        at -= from;
        if (IsWithinLong(part, at))
            return true;
        var (begins, ends) = (Ends(part), Starts(part));
        if (begins[at] && ends[at + 1])
            return false;
        for (var start = Math.Max(0, at - Longest + 1); start <= at; start++)
        {
            for (var end = Math.Max(at + 1, start + 2); end <= Math.Min(part.Length, start + Longest); end++)
            {
                if (begins[start] && ends[end] && All.Contains(part[start..end]))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Neither its first nor its last letter.</summary>
    private static bool IsWithinLong(string part, int at) =>
        Enumerable.Range(Long, Math.Max(0, Math.Min(Longest, part.Length) - Long + 1)).Any(n =>
            (at > 0 && at < n - 1 && All.Contains(part[..n])) || (at > part.Length - n && at < part.Length - 1 && All.Contains(part[^n..])));

    /// <summary>Whether the letters around one of them are words from end to end.</summary>
    /// <param name="domain">In small letters.</param>
    /// <param name="at">Which of its letters.</param>
    public static bool AreAround(string domain, int at) => Ends(Around(domain, at).Part)[^1];

    private static (string Part, int From) Around(string domain, int at)
    {
        int from = at, to = at + 1;
        while (from > 0 && char.IsAsciiLetterLower(domain[from - 1]))
            from--;
        while (to < domain.Length && char.IsAsciiLetterLower(domain[to]))
            to++;
        return (domain[from..to], from);
    }

    private static bool[] Ends(string part) => WordChain.Ends(part, All, Longest);

    /// <summary>Where words that end at its end may begin.</summary>
    private static bool[] Starts(string part)
    {
        var can = new bool[part.Length + 1];
        can[^1] = true;
        for (var start = part.Length - 1; start >= 0; start--)
            can[start] = Enumerable.Range(start + 1, Math.Min(Longest, part.Length - start)).Any(end => can[end] && All.Contains(part[start..end]));
        return can;
    }
}
