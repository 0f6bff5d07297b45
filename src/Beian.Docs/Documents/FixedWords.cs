using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents;

/// <summary>Words that names of units and offices end with, and titles are made of, always the same (固定词语): within one, a character that two readers see differently is vouched for.</summary>
public static class FixedWords
{
    /// <summary>The score that the surer of two recognizers keeps where they differ is a little more.</summary>
    private const double Likely = 0.4;

    private static readonly string[] OfUnits =
    [
        "有限责任公司", "股份有限公司", "有限公司", "农民专业合作社", "专业合作社", "(个体工商户)", "(有限合伙)", "(普通合伙)", "(特殊普通合伙)", "(自然人独资)", "(自然人投资或控股)", "律师事务所", "会计师事务所",
    ];

    private static readonly string[] OfTitles =
    [
        "授权书", "授权委托书", "委托书", "授权函", "承诺书", "承诺函", "核验单", "核验表", "告知书", "责任书", "保证书", "证书", "备案", "网站", "互联网", "信息服务", "信息", "真实性", "负责人", "主体", "单位", "个人", "法定代表人", "小程序",
        "移动", "应用程序", "金融类", "宣传性质", "责任", "域名", "国际", "顶级", "注册", "方案", "建设", "登记",
    ];

    private static readonly Lazy<string[]> Endings = new(() => [.. OfUnits.Concat(OfficeNames.Words).OrderByDescending(w => w.Length)]);

    /// <summary>The glyphs of the longest of such words that the text ends with.</summary>
    public static IReadOnlySet<Glyph> AtEnd(ReadText text) =>
        Array.Find(Endings.Value, w => text.Text.EndsWith(w, StringComparison.Ordinal)) is { } word ? Vouched(text, [(text.Text.Length - word.Length, word)], Endings.Value) : Vouched(text, [], []);

    /// <summary>The glyphs of a title that stand in one of its words.</summary>
    public static IReadOnlySet<Glyph> InTitle(ReadText title) =>
        Vouched(title, OfTitles.SelectMany(w => Enumerable.Range(0, title.Text.Length).Where(at => string.CompareOrdinal(title.Text, at, w, 0, w.Length) == 0).Select(at => (at, w))), OfTitles);

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
