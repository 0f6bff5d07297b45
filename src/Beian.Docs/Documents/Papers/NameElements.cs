using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether a name is made of what names of Tibetans and Mongolians are made of: 洛桑丹增, 阿拉腾苏和 (藏族、蒙古族人名).</summary>
public static class NameElements
{
    private static readonly HashSet<string> All = [.. EmbeddedList.Words("name-elements.txt")];

    private static readonly int Longest = All.Max(e => e.Length);

    /// <summary>Two and more, from its first character to its last: none was lost at either end.</summary>
    public static bool AreAll(string name) => !All.Contains(name) && WordChain.Ends(name, All, Longest)[^1];
}
