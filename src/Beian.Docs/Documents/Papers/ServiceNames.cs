using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What a website, app or mini-program is called, beside its label (服务名称).</summary>
public static partial class ServiceNames
{
    private const string Quotes = "\"“”‘’《》「」『』";

    /// <summary>The name within what stands beside its label: APP/样例陶瓷, 小程序“样例柳编”备案.</summary>
    public static ReadText OfValue(ReadText value)
    {
        var plain = string.Concat(value.Glyphs.Select(g => g.Text));
        if (plain.Length != value.Glyphs.Count)
            return value;
        // 网站名称:样例文创;域名:…: the sentence goes on with another item, whose label the line's end parts.
        if (!AreSeveral(value) && plain.IndexOf(';', StringComparison.Ordinal) is > 1 and var stop)
            (plain, value) = (plain[..stop], value.Part(0, stop));
        if (KindBehind().Match(plain) is { Success: true, Index: > 1 } behind)
            (plain, value) = (plain[..behind.Index], value.Part(0, behind.Index));
        var (from, length) = InQuotes().Match(plain) is { Success: true } quoted ? (quoted.Groups["name"].Index, quoted.Groups["name"].Length)
            : KindBefore().Match(plain) is { Success: true } before ? (before.Length, plain.Length - before.Length) : (0, plain.Length);
        return LabelTails.Again([.. value.Glyphs.Skip(from).Take(length).Where(g => !Quotes.Contains(g.Text, StringComparison.Ordinal))], value);
    }

    /// <summary>样例古梨树保护;样例梨果协会: two names and nothing else (同一处列出的多个名称).</summary>
    public static bool AreSeveral(ReadText value) => List().IsMatch(value.Text);

    /// <summary>What stands behind the word 小程序 where it is no label.</summary>
    public static bool IsWord(string text) => WordBehind().IsMatch(text);

    /// <summary>所办的网站为个人网站: what sort of service it is; nor is 有关责任告|知 one's name.</summary>
    public static bool IsSort(string text) => text is "网站" or "个人网站" or "企业网站" or "单位网站" or "小程序" or "应用程序" or "互联网站" || text.Contains("责任告", StringComparison.Ordinal) || OfOurs().IsMatch(text);

    /// <summary>服务名称:√与主体相关: what was verified, not a name.</summary>
    public static bool IsTick(string text) => "√×□■☑☒✓口回".Contains(text[0], StringComparison.Ordinal);

    [GeneratedRegex("^[^:,。;、.]{2,20}(?:[;、](?!域名|负责人|备案|法定|联系|APP|小程序|网站)[^:,。;、.]{2,20}){1,5};?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex List();

    /// <summary>我站门户, 本单位官方网站: whose it is, not what it is called.</summary>
    [GeneratedRegex("^[我本](?:单位|公司|企业|中心|[司站校院店所会局厂社])的?(?:官方|官|门户)*(?:网站?|门户|主页|站点|小程序|APP)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfOurs();

    [GeneratedRegex(@"^(?:网站|APP|App|(?:微信|抖音|支付宝|百度)?小程序|快应用)?[“""「『《](?<name>[^“”""「」『』《》]{2,30})[”""」』》]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InQuotes();

    [GeneratedRegex(@"^(?:网站|APP|App|(?:微信|抖音|支付宝|百度)?小程序|快应用)[/、:](?=.{2})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KindBefore();

    /// <summary>What it is, not what it is called: 样例陶艺课(小程序).</summary>
    [GeneratedRegex(@"[(](?:网站|APP|App|(?:微信|抖音|支付宝|百度)?小程序|快应用)[)]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KindBehind();

    [GeneratedRegex(@"^(?:负责人|备案|主办|信息|名称|服务|域名|内容|类型|版本|核验|[√×□■☑]|是|否|$)|[,。;]|(?:核验单|核验表|承诺书|授权书|委托书)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordBehind();
}
