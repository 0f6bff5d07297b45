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

    /// <summary>Score below which the readers could not decide between two.</summary>
    private const double Undecided = 0.7;

    /// <summary>From middle to middle, in ems: two characters never stand closer.</summary>
    private const double Closest = 0.75;

    /// <summary>Score from which the other candidate was seen, too.</summary>
    private const double Possible = 0.3;

    private static readonly Lazy<ILookup<string, string>> ByBeginning = new(() => EmbeddedList.Lines("scope-items.txt").Where(l => l[0] != '#' && l.Length >= Shortest).ToLookup(l => l[..2]));

    private static readonly Lazy<IReadOnlySet<string>> Items = new(() => ByBeginning.Value.SelectMany(g => g).ToHashSet());

    /// <summary>Items of the list that lack a character.</summary>
    private static readonly Lazy<IReadOnlySet<string>> Shorter = new(() => Items.Value.SelectMany(item => Enumerable.Range(0, item.Length).Select(i => item.Remove(i, 1))).Where(s => !Items.Value.Contains(s)).ToHashSet());

    /// <summary>The glyphs that stand in an item of the list, whole and between marks or the text's ends.</summary>
    public static IReadOnlySet<Glyph> Vouched(ReadText text)
    {
        var vouched = new HashSet<Glyph>(ReferenceEqualityComparer.Instance);
        if (text.Text.Length != text.Glyphs.Count)
            return vouched;
        foreach (var (at, length) in Found(text.Text))
            vouched.UnionWith(text.Glyphs.Skip(at).Take(length).Where(g => g.Source.Confidence >= Likely));
        return vouched;
    }

    /// <summary>Where items of the list stand, whole and between marks or the text's ends.</summary>
    public static IEnumerable<(int At, int Length)> Found(string scope)
    {
        for (var at = 0; at + Shortest <= scope.Length; at++)
        {
            if (at > 0 && !IsParting(scope[at - 1]))
                continue;
            var item = ByBeginning.Value[scope.Substring(at, 2)]
                .Where(i => string.CompareOrdinal(scope, at, i, 0, i.Length) == 0 && (at + i.Length == scope.Length || IsParting(scope[at + i.Length])))
                .MaxBy(i => i.Length);
            if (item is not null)
                yield return (at, item.Length);
        }
    }

    /// <summary>A part of a character that was read as one of its own, closer than two can stand, between those of an item: 存储诸支持服务.</summary>
    public static ReadText WithoutEchoes(ReadText text)
    {
        if (text.Text.Length != text.Glyphs.Count)
            return text;
        var glyphs = text.Glyphs.ToList();
        for (var at = 1; at < glyphs.Count; at++)
        {
            if (glyphs[at].Line != glyphs[at - 1].Line || glyphs[at].Center - glyphs[at - 1].Center > Closest * glyphs[at].Em || !PlainText.IsIdeograph(glyphs[at].Text[0]))
                continue;
            var (read, without) = (string.Concat(glyphs.Select(g => g.Text)), string.Concat(glyphs.Where((_, i) => i != at).Select(g => g.Text)));
            if (!Found(read).Any(i => Covers(i, at)) && Found(without).Any(i => Covers(i, at) && Covers(i, at - 1)))
                glyphs.RemoveAt(at--);
        }

        return glyphs.Count == text.Glyphs.Count ? text : text.With(glyphs);
    }

    /// <summary>厂告制作, as its shape has it, for 广告制作: within an item of the list what was read stays.</summary>
    /// <param name="read">Before shapes were asked.</param>
    /// <param name="repaired">Afterwards.</param>
    public static ReadText Kept(ReadText read, ReadText repaired)
    {
        if (read.Text == repaired.Text || read.Text.Length != read.Glyphs.Count || read.Glyphs.Count != repaired.Glyphs.Count)
            return repaired;
        var items = Found(read.Text).ToList();
        return repaired.With([.. repaired.Glyphs.Select((g, at) => items.Exists(i => Covers(i, at)) ? read.Glyphs[at] : g)]);
    }

    private static bool Covers((int At, int Length) item, int at) => item.At <= at && at < item.At + item.Length;

    /// <summary>Where what stands between two marks is no item, and is one with the other candidate of one character that the reader could not decide on (仓诸 for 仓储), that one is taken.</summary>
    public static ReadText Settle(ReadText text)
    {
        if (text.Text.Length != text.Glyphs.Count)
            return text;
        var glyphs = text.Glyphs.ToList();
        for (var at = 0; at < glyphs.Count; at++)
        {
            var source = glyphs[at].Source;
            if (source.Confidence >= Undecided || source.Alternative is not { Length: 1 } other || source.AlternativeConfidence < Possible || !PlainText.IsIdeograph(other[0]))
                continue;
            var settled = text.Text[..at] + other + text.Text[(at + 1)..];
            if (!Found(text.Text).Any(i => Covers(i, at)) && Found(settled).Any(i => Covers(i, at)))
                glyphs[at] = glyphs[at] with { Text = other, Source = source with { Text = other, Confidence = Math.Max(Likely, source.AlternativeConfidence), Alternative = source.Text, AlternativeConfidence = source.Confidence } };
        }

        return glyphs.SequenceEqual(text.Glyphs) ? text : text.With(glyphs);
    }

    /// <summary>
    /// Whether a mark was passed over between two items of the list (新鲜水果零售平面设计), or seen within one (图文设计。制作): neither is an item then, and both together
    /// or both apart are. The same of a character that was passed over (告制作) or seen besides (存储诸支持服务).
    /// </summary>
    public static bool AreMisparted(string scope)
    {
        var items = Items.Value;
        var parts = Parts(scope);
        return parts.Any(p => !items.Contains(p) && IsOneOff(p))
            || parts.Any(p => !items.Contains(p) && Enumerable.Range(Shortest, Math.Max(0, p.Length - (2 * Shortest) + 1)).Any(at => items.Contains(p[..at]) && items.Contains(p[at..])))
            || parts.Zip(parts.Skip(1)).Any(p => !items.Contains(p.First) && !items.Contains(p.Second) && items.Contains(p.First + p.Second));
    }

    private static bool IsOneOff(string part) => Shorter.Value.Contains(part) || (part.Length > Shortest && Enumerable.Range(0, part.Length).Any(i => Items.Value.Contains(part.Remove(i, 1))));

    /// <summary>Whether one item of the list ends before this place and another begins at it, both whole.</summary>
    public static bool Meet(string scope, int at)
    {
        int from = at, to = at;
        while (from > 0 && !IsParting(scope[from - 1]))
            from--;
        while (to < scope.Length && !IsParting(scope[to]))
            to++;
        return Items.Value.Contains(scope[from..at]) && Items.Value.Contains(scope[at..to]) && !Items.Value.Contains(scope[from..to]);
    }

    /// <summary>Where a colon stands between two items of the list, a semicolon does: the marks look alike, and nothing is listed behind an item.</summary>
    public static string WithSemicolons(string scope)
    {
        var items = Found(scope).ToList();
        return string.Concat(scope.Select((c, at) => c == ':' && items.Exists(i => i.At + i.Length == at) && items.Exists(i => i.At == at + 1) ? ';' : c));
    }

    private static List<string> Parts(string scope)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= scope.Length; i++)
        {
            if (i < scope.Length && !IsParting(scope[i]))
                continue;
            if (i > start)
                parts.Add(scope[start..i]);
            start = i + 1;
        }

        return parts;
    }

    private static bool IsParting(char c) => c is ';' or ',' or '、' or '。' or ':' or '(' or ')' or '.';
}
