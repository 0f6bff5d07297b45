using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Words that names of units and offices end with, and titles are made of, always the same (固定词语): within one, a character that two readers see differently is vouched for.</summary>
public static class FixedWords
{
    /// <summary>The score that the surer of two recognizers keeps where they differ is a little more.</summary>
    private const double Likely = 0.4;

    /// <summary>Below, the surer of two recognizers may be the one that errs.</summary>
    private const double Unsure = 0.7;

    /// <summary>The same within a title's word, which nothing else is.</summary>
    private const double UnsureInTitle = 0.95;

    /// <summary>Characters of a word that another character makes no other word of.</summary>
    private const int LeastSettled = 3;

    private static readonly string[] OfUnits =
    [
        "有限责任公司", "股份有限公司", "有限公司", "农民专业合作社", "专业合作社", "(个体工商户)", "(有限合伙)", "(普通合伙)", "(特殊普通合伙)", "(自然人独资)", "(自然人投资或控股)", "律师事务所", "会计师事务所",
    ];

    private static readonly string[] OfTitles =
    [
        "授权书", "授权委托书", "委托书", "授权函", "承诺书", "承诺函", "核验单", "核验表", "告知书", "责任书", "保证书", "证书", "备案", "网站", "互联网", "信息服务", "备案信息", "信息真实性", "信息", "真实性", "负责人", "主体", "单位", "个人", "法定代表人", "小程序",
        "移动", "应用程序", "前置审批", "不涉及", "金融类", "宣传性质", "责任", "域名", "国际", "顶级", "注册", "方案", "建设", "登记",
    ];

    /// <summary>广东省, 新疆维吾尔自治区: what a title or an office's name begins with.</summary>
    private static readonly Lazy<string[]> Provinces = new(() => [.. AdministrativeDivisions.All.Where(d => d.Code.EndsWith("0000", StringComparison.Ordinal)).Select(d => d.Name)]);

    private static readonly Lazy<string[]> Endings = new(() => [.. OfUnits.Concat(OfficeNames.Words).OrderByDescending(w => w.Length)]);

    /// <summary>The glyphs of the longest of such words that the text ends with, and of a province where nothing else stands before it.</summary>
    public static IReadOnlySet<Glyph> AtEnd(ReadText text)
    {
        if (Array.Find(Endings.Value, w => text.Text.EndsWith(w, StringComparison.Ordinal)) is not { } word)
            return Vouched(text, [], []);
        var vouched = Vouched(text, [(text.Text.Length - word.Length, word)], Endings.Value);
        if (Array.Find(Provinces.Value, p => p.Length + word.Length == text.Text.Length && text.Text.StartsWith(p, StringComparison.Ordinal)) is { } province)
            vouched.UnionWith(Vouched(text, [(0, province)], Provinces.Value));
        return vouched;
    }

    /// <summary>The glyphs of a title that stand in one of its words.</summary>
    public static IReadOnlySet<Glyph> InTitle(ReadText title)
    {
        var vouched = Vouched(title, OfTitles.SelectMany(w => Enumerable.Range(0, title.Text.Length).Where(at => string.CompareOrdinal(title.Text, at, w, 0, w.Length) == 0).Select(at => (at, w))), OfTitles);
        vouched.UnionWith(Vouched(title, Provinces.Value.Where(p => title.Text.StartsWith(p, StringComparison.Ordinal)).Select(p => (0, p)), Provinces.Value));
        return vouched;
    }

    /// <summary>互关网, 刖置审批: with the other reader's character where only that makes such a word of it; in a word of three or more nothing else is meant.</summary>
    public static ReadText Settled(ReadText title)
    {
        if (title.Text.Length != title.Glyphs.Count)
            return title;
        var glyphs = title.Glyphs.ToList();
        foreach (var word in OfTitles.Where(w => w.Length >= LeastSettled))
        {
            for (var at = 0; at + word.Length <= glyphs.Count; at++)
            {
                if (Array.TrueForAll(OfTitles, w => !IsLike(w, glyphs, at)))
                    Settle(glyphs, at, word, UnsureInTitle);
            }
        }

        return title.With(glyphs);
    }

    /// <summary>样例制造有限公可: what no unit's or office's name ends with, when the other reader's character makes such an ending of it.</summary>
    public static ReadText SettledEnd(ReadText name)
    {
        if (name.Text.Length != name.Glyphs.Count || Array.Exists(Endings.Value, w => name.Text.EndsWith(w, StringComparison.Ordinal)))
            return name;
        var glyphs = name.Glyphs.ToList();
        return Array.Exists(Endings.Value, w => w.Length < glyphs.Count && Settle(glyphs, glyphs.Count - w.Length, w)) ? name.With(glyphs) : name;
    }

    /// <summary>Puts the other reader's character in where all but one of the word's stand there and it is the one that lacks.</summary>
    private static bool Settle(List<Glyph> glyphs, int at, string word, double unsure = Unsure)
    {
        if (Enumerable.Range(0, word.Length).Where(i => glyphs[at + i].Text[0] != word[i]).ToList() is not [var odd])
            return false;
        if (glyphs[at + odd] is not { Source: { Alternative: { } other } source } glyph || source.Confidence >= unsure || other != word[odd].ToString())
            return false;
        glyphs[at + odd] = glyph with { Text = other };
        return true;
    }

    private static bool IsLike(string word, List<Glyph> glyphs, int at) => at + word.Length <= glyphs.Count && !word.Where((c, i) => glyphs[at + i].Text[0] != c).Any();

    private static HashSet<Glyph> Vouched(ReadText text, IEnumerable<(int At, string Word)> found, IReadOnlyCollection<string> words)
    {
        var vouched = new HashSet<Glyph>(ReferenceEqualityComparer.Instance);
        if (text.Text.Length != text.Glyphs.Count)
            return vouched;
        foreach (var (at, word) in found)
            vouched.UnionWith(text.Glyphs.Skip(at).Take(word.Length).Where((g, i) => g.Source.Confidence >= Likely && !MayBeAnother(word, i, g.Source.Alternative, words)));
        return vouched;
    }

    /// <summary>局 and 厅, 书 and 函: with another character there it is a word as well, unless the other reader sees neither.</summary>
    private static bool MayBeAnother(string word, int at, string? seen, IEnumerable<string> words) =>
        words.Any(w => w.Length == word.Length && w[at] != word[at] && (seen is null || seen[0] == w[at]) && string.CompareOrdinal(w, 0, word, 0, at) == 0 && string.CompareOrdinal(w, at + 1, word, at + 1, word.Length - at - 1) == 0);
}
