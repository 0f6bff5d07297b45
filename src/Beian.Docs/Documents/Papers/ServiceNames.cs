using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What a website, app or mini-program is called, where a sentence says it (句中的服务名称).</summary>
public static partial class ServiceNames
{
    private const string Quotes = "\"“”‘’《》「」『』";

    private const string Kind = "(?:网站|APP|App|(?:微信|抖音|支付宝|百度)?小程序|快应用|移动应用|手机应用|应用程序|应用)";

    /// <summary>Text that no mark and no other service ends.</summary>
    private const string Plain = @"[_,]? ?(?<value>(?!备案|信息|域名|负责人|主体|接入|服务|变更|注销|内容|名称|相关|进行|过程|期间)[^""“”‘’《》」』()\n,。;:的_]{2,30}?) ?_?";

    /// <summary>A page, not the whole: 在小程序“更多资料”页公示.</summary>
    private const string NoPage = "(?! ?(?:页|栏|频道|板块|版块|按钮|入口|菜单|协议|须知|条款|制度|字样|标识))";

    private static readonly Regex[] Patterns =
    [
        LoosePattern.Of(@"(?:网站|APP|App|小程序|快应用|名称为|名称是|应用|服务)(?:名称)?(?:为|是)?:? ?" + SentencePatterns.Quoted + NoPage),
        LoosePattern.Of(SentencePatterns.Quoted + @" ?(?:网站|APP|App|小程序|快应用|应用|互联网信息服务)"),
        LoosePattern.Of(@"(?:就|对|为|开办|主办|运营)(?:的|其)? ?" + SentencePatterns.Quoted + @" ?(?:作|做|的?备案|进行|提供|申请|办理|[(,] ?(?:域名|网址))"),
        // The closing mark of a quotation that ends a line is often passed over.
        LoosePattern.Of(@"(?:申请办理|办理|开办|就|对) ?[""“‘「『](?<value>[^""“”‘’《》」』()\n,。;:]{2,30}?) ?[""”’」』]? ?\n? ?[""”’」』]? ?[(] ?(?:域名|网址)"),
        LoosePattern.Of(@"(?:申办|申请|申请备案|备案|所办|开办|主办|建设|运营|开发)的 ?(?:网站|APP|App|(?:微信|抖音|支付宝|百度)?小程序|快应用) ?(?<value>[^""“”‘’《》」』()\n,。;:的]{2,30}?) ?(?=[_—]? ?[(] ?_?\n?(?:域|网址)|作出|作如下|作以下|郑重|特此)"),
        LoosePattern.Of(@"(?:系|为|是) ?(?<value>[^""“”‘’《》」』()\n,。;:的]{2,20}?) ?(?:网站|APP|App|小程序|快应用) ?的 ?(?:主办者|主办单位|主办方|开办者|开办单位|运营者|运营单位|所有者)"),
        LoosePattern.Of("以 ?" + SentencePatterns.Quoted + " ?为名"),
        LoosePattern.Of(Kind + @"(?:名叫|名为|叫做|叫|取名|称为) ?[“‘「『《]?(?<value>[^""“”‘’《》」』()\n,。;:]{2,30}?)[”’」』》""A-Za-z]?[,。]"),
        LoosePattern.Of("(?:是|系|为) ?" + Kind + " ?\\n?" + Plain + "[的之] ?(?:开发者|主办者|运营者|所有者|负责人)"),
        LoosePattern.Of("(?:上线|办理|开办|申办|所办|备案|运营|系)(?:的)? ?" + Kind + " ?" + Plain + @"(?= ?[(] ?_?\n?(?:网址|主域|域名|域|服务域名|后台域名|接口域名)|,(?:我|本|现|郑重)|的?备案)"),
        LoosePattern.Of(@"(?:网站|APP|App|小程序|快应用|应用)[“‘「『《](?<value>[^""“”‘’《》」』()\n,。;:]{2,20}?) ?(?:\n|$|[。;,])"),
        // Behind it the boxes to tick: 办理 样例助手 (□网站 √APP □小程序) 备案.
        LoosePattern.Of(@"(?:申请办理|办理|申请|开办) ?\n? ?(?<value>[^""“”‘’《》」』()\n,。;:]{2,30}?) ?[(][^()]{0,3}(?:网站|APP|小程序)[^()]{0,20}[)] ?备案"),
        LoosePattern.Of(@"(?:开办|主办|运营) ?的 ?(?:网站|APP|App|小程序|快应用)?(?<value>[^""“”‘’《》」』()\n,。;:的]{2,20}?) ?, ?域名"),
        LoosePattern.Of(@"(?:开办|主办|运营) ?的 ?(?:网站|APP|App|小程序|快应用) ?(?<value>[^""“”‘’《》」』()\n,。;:的]{2,20}?(?: ?\n ?[^""“”‘’《》」』()\n,。;:的]{1,20}?)?) ?[(] ?\n?(?:域名|网址)"),
        LoosePattern.Of(@"(?:网站|APP|App|小程序|快应用|应用),? ?(?:名字|名)?(?:叫做|叫|名为|取名|称为) ?(?<value>[^""“”‘’《》」』()\n,。;:的]{2,20}?) ?(?=[,。;(])"),
        LoosePattern.Of(@"(?:个人网站|开办网站|主办网站|网站|手机应用|小程序|APP) ?(?<value>[^""“”‘’《》」』()\n,。;:的]{2,20}?) ?, ?(?:域名|网址|接口域名)"),
        LoosePattern.Of(@"[(](?:网站|APP|App|小程序|快应用|应用|服务)?(?:名称)(?:为|是)?:? ?(?<value>[^""“”‘’《》(),。;:\n]{2,30}?) ?[),;]"),
        LoosePattern.Of(@"(?:网站|APP|小程序|快应用|应用) ?\n?名 ?\n?称 ?:? ?(?<value>(?![为是])[^""“”‘’《》(),。;:\n ]{2,30}?)(?= ?[,。;(] ?\n?(?:(?:网站)?\n?域名|网址|主办))"),
        LoosePattern.Of(@"名称(?:为|是):? ?(?<value>[^""“”‘’《》(),。;:\n ]{2,30}?)(?= ?[,。;(])"),
    ];

    /// <summary>Neither of whom the sentence speaks, (以下简称“我单位”), nor a law.</summary>
    private static readonly Regex NoName = LoosePattern.Of("^(?:我|本|该|贵|此)|(?:法|规定|条例|通知|书)$");

    /// <summary>The name within what stands beside its label: APP/样例陶瓷, 小程序“样例柳编”备案.</summary>
    public static ReadText OfValue(ReadText value)
    {
        var plain = string.Concat(value.Glyphs.Select(g => g.Text));
        if (plain.Length != value.Glyphs.Count)
            return value;
        var (from, length) = InQuotes().Match(plain) is { Success: true } quoted ? (quoted.Groups["name"].Index, quoted.Groups["name"].Length)
            : KindBefore().Match(plain) is { Success: true } before ? (before.Length, plain.Length - before.Length) : (0, plain.Length);
        return LabelTails.Again([.. value.Glyphs.Skip(from).Take(length).Where(g => !Quotes.Contains(g.Text, StringComparison.Ordinal))], value);
    }

    /// <summary>What stands behind the word 小程序 where it is no label.</summary>
    public static bool IsWord(string text) => WordBehind().IsMatch(text);

    /// <summary>服务名称:√与主体相关: what was verified, not a name.</summary>
    public static bool IsTick(string text) => "√×□■☑☒✓口回".Contains(text[0], StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:网站|APP|App|(?:微信|抖音|支付宝|百度)?小程序|快应用)?[“""「『《](?<name>[^“”""「」『』《》]{2,30})[”""」』》]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InQuotes();

    [GeneratedRegex(@"^(?:网站|APP|App|(?:微信|抖音|支付宝|百度)?小程序|快应用)[/、:](?=.{2})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KindBefore();

    [GeneratedRegex(@"^(?:负责人|备案|主办|信息|名称|服务|域名|内容|类型|版本|核验|[√×□■☑]|是|否|$)|(?:核验单|核验表|承诺书|授权书|委托书)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordBehind();

    public static IEnumerable<ReadText> All(RunningText text) => SentencePatterns.All(text, Patterns).Where(n => !NoName.IsMatch(n.Text));
}
