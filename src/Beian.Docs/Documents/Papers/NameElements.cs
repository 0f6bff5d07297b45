using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether a name is made of what names of Tibetans and Mongolians are made of: 洛桑丹增, 阿拉腾苏和 (藏族、蒙古族人名).</summary>
public static class NameElements
{
    private static readonly HashSet<string> All = [.. EmbeddedList.Lines("name-elements.txt").Where(l => l[0] != '#').SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static readonly int Longest = All.Max(e => e.Length);

    /// <summary>Two and more, from its first character to its last: none was lost at either end.</summary>
    public static bool AreAll(string name) => !All.Contains(name) && Ends(name, 0);

    private static bool Ends(string name, int from) =>
        from == name.Length || Enumerable.Range(2, Math.Max(0, Math.Min(Longest, name.Length - from) - 1)).Any(n => All.Contains(name.Substring(from, n)) && Ends(name, from + n));
}
