using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;
using Beian.Docs.Recognition;

namespace Beian.Docs.Documents.Layout;

/// <summary>What is printed much paler than the rest: a watermark across the page is no value, a label in color is one still (浅色印文).</summary>
internal static partial class PaleLines
{
    /// <summary>Share of the page's usual contrast below which a line is a watermark.</summary>
    private const double PaleShare = 0.42;

    /// <summary>The same for a label of a card, which is printed in light blue, for a licence's title in gold, and for the labels of an app or of a registrar's certificate, which are gray.</summary>
    private const double PaleLabelShare = 0.25;

    /// <summary>The same for the gold title of a license in light colors: no watermark says only that.</summary>
    private const double PaleGoldShare = 0.15;

    /// <summary>So many pale labels and parts of labels of two characters and more, and the single characters beside them are parts, too: 住　　所.</summary>
    private const int FewestLabels = 3;

    /// <summary>Characters of a word beside a value on the page of an app. A watermark that is tiled says the same in every row.</summary>
    private const int LongestWord = 8;

    /// <summary>How far apart those of one column begin, or a word and its value stand in height, in heights of the word.</summary>
    private const double Aligned = 0.6;

    private static readonly FrozenSet<string> Labels = FrozenSet.Create(
        "姓名", "性别", "民族", "出生", "住址", "公民身份号码", "营业执照", "企业法人营业执照", "个体工商户营业执照", "个人独资企业营业执照", "合伙企业营业执照",
        "统一社会信用代码", "名称", "类型", "法定代表人", "经营者", "负责人", "投资人", "执行事务合伙人", "组成形式", "注册资本", "出资额", "成立日期", "注册日期", "营业期限", "合伙期限",
        "住所", "经营场所", "主要经营场所", "营业场所", "经营范围", "登记机关", "核准日期", "发照日期",
        "域名", "域名名称", "域名所有者", "域名持有者", "域名注册人", "域名所有人", "域名注册日期", "域名到期日期", "域名注册时间", "域名到期时间", "到期日期", "注册时间", "到期时间", "注册商", "域名注册商", "注册机构", "注册服务机构", "域名注册服务机构",
        "注册者", "注册人", "持有人", "域名注册者", "注册域名", "注册服务商", "所属注册商", "所属注册服务机构", "赞助注册机构", "创建日期", "过期日期", "过期时间", "有效期限", "注册日", "注册日期", "到期日", "有效期至", "所有者", "持有者");

    /// <summary>Labels of the certificates of organizations, which are set so wide that the finder of lines parts them: 务范围, 设 | 立.</summary>
    private static readonly string[] WideLabels =
    [
        "统一社会信用代码", "名称", "住所", "法定代表人", "负责人", "类型", "宗旨和业务范围", "业务范围", "活动地域", "经费来源", "开办资金", "注册资金", "原始基金数额", "举办单位", "业务主管单位", "登记管理机关", "发证机关", "发证日期", "有效期限",
        "律师事务所名称", "组织形式", "设立资产", "主管机关", "批准文号", "批准日期", "经营范围", "经营场所", "注册资本", "成立日期", "营业期限", "登记机关",
    ];

    /// <summary>Titles are printed in gold, too.</summary>
    private static readonly string[] Titles = ["证书", "授权书", "委托书", "承诺书", "核验单", "核验表", "许可证"];

    /// <summary>The lines without watermarks.</summary>
    public static IEnumerable<TextLine> Without(IReadOnlyList<TextLine> lines)
    {
        var contrasts = lines.SelectMany(l => Enumerable.Repeat(l.Contrast, l.Chars.Count)).Order().ToList();
        var usual = contrasts.Count == 0 ? 0 : contrasts[contrasts.Count / 2];
        var hasPaleLabels = lines.Count(l => l.Contrast < PaleShare * usual && l.Contrast >= PaleLabelShare * usual && PlainText.Squeeze(l.Text) is { Length: > 1 } text && IsPart(text)) >= FewestLabels;
        var words = Words([.. lines.Where(l => l.Contrast < PaleShare * usual)], [.. lines.Where(l => l.Contrast >= PaleShare * usual)]);
        var inColumn = words.Where(l => words.Where(w => Math.Abs(w.Quad.Left - l.Quad.Left) < Aligned * l.Quad.Height).Select(w => PlainText.Squeeze(w.Text)).Distinct().Count() >= FewestLabels).ToHashSet();
        return lines.Where(l => l.Contrast >= (inColumn.Contains(l) ? PaleLabelShare : LeastShare(PlainText.Squeeze(l.Text), hasPaleLabels)) * usual);
    }

    /// <summary>Short words of pale print, each with other print beside it.</summary>
    private static List<TextLine> Words(List<TextLine> pale, List<TextLine> print) =>
        [.. pale.Where(l => PlainText.Squeeze(l.Text) is { Length: >= 2 and <= LongestWord } text && text.All(PlainText.IsIdeograph) && !WatermarkWords.IsOnly(text)
            && print.Exists(p => p.Quad.Left > l.Quad.Right && Math.Abs(p.Quad.Center.Y - l.Quad.Center.Y) < Aligned * l.Quad.Height))];

    private static double LeastShare(string text, bool hasPaleLabels) =>
        text.EndsWith("营业执照", StringComparison.Ordinal) && Labels.Contains(text) ? PaleGoldShare : MayBePale(text) || (hasPaleLabels && IsPart(text)) ? PaleLabelShare : PaleShare;

    /// <summary>A label, with its translation or without, a title, or a date, which is stamped in red.</summary>
    private static bool MayBePale(string text) => ChineseDate.TryParse(text, out _) || Labels.Contains(Translation().Replace(text, "")) || Titles.Any(t => text.EndsWith(t, StringComparison.Ordinal));

    private static bool IsPart(string text) => text.Length > 0 && WideLabels.Any(l => l.Contains(text, StringComparison.Ordinal));

    [GeneratedRegex("[/(]?[A-Za-z][A-Za-z/()'-]+:?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Translation();
}
