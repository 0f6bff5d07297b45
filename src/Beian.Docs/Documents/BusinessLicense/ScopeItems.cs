using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>Items that scopes are made of, by the national list of standard wordings (经营范围规范表述): within one, a character that the reader was not quite sure of is vouched for.</summary>
public static class ScopeItems
{
    /// <summary>Shorter ones are parts of too many words.</summary>
    private const int Shortest = 4;

    /// <summary>Score below which a character is another's as likely as not.</summary>
    private const double Likely = 0.5;

    private static readonly Lazy<ILookup<string, string>> ByBeginning = new(() => EmbeddedList.Lines("scope-items.txt").Where(l => l[0] != '#' && l.Length >= Shortest).ToLookup(l => l[..2]));

    /// <summary>The glyphs that stand in an item of the list, whole and between marks or the text's ends.</summary>
    public static IReadOnlySet<Glyph> Vouched(ReadText text)
    {
        var vouched = new HashSet<Glyph>(ReferenceEqualityComparer.Instance);
        if (text.Text.Length != text.Glyphs.Count)
            return vouched;
        for (var at = 0; at + Shortest <= text.Text.Length; at++)
        {
            if (at > 0 && !IsParting(text.Text[at - 1]))
                continue;
            var item = ByBeginning.Value[text.Text.Substring(at, 2)]
                .Where(i => string.CompareOrdinal(text.Text, at, i, 0, i.Length) == 0 && (at + i.Length == text.Text.Length || IsParting(text.Text[at + i.Length])))
                .MaxBy(i => i.Length);
            vouched.UnionWith(text.Glyphs.Skip(at).Take(item?.Length ?? 0).Where(g => g.Source.Confidence >= Likely));
        }

        return vouched;
    }

    private static bool IsParting(char c) => c is ';' or ',' or '、' or '。' or ':' or '(' or ')' or '.';
}
