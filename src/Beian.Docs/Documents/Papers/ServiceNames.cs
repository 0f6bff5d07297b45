using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What a website, app or mini-program is called, where a sentence says it (句中的服务名称).</summary>
public static class ServiceNames
{
    private static readonly Regex[] Patterns =
    [
        LoosePattern.Of(@"(?:网站|APP|App|小程序|快应用|名称为|名称是|应用|服务)(?:名称)?(?:为|是)?:? ?" + SentencePatterns.Quoted),
        LoosePattern.Of(SentencePatterns.Quoted + @" ?(?:网站|APP|App|小程序|快应用|应用|互联网信息服务)"),
        LoosePattern.Of(@"(?:就|对|为|开办|主办|运营)(?:的|其)? ?" + SentencePatterns.Quoted + @" ?(?:作|做|的?备案|进行|提供|申请|办理|[(,] ?(?:域名|网址))"),
        // The closing mark of a quotation that ends a line is often passed over.
        LoosePattern.Of(@"(?:申请办理|办理|开办|就|对) ?[""“‘「『](?<value>[^""“”‘’《》」』()\n,。;:]{2,30}?) ?[""”’」』]? ?\n? ?[""”’」』]? ?[(] ?(?:域名|网址)"),
        // Behind it the boxes to tick: 办理 样例助手 (□网站 √APP □小程序) 备案.
        LoosePattern.Of(@"(?:申请办理|办理|申请|开办) ?\n? ?(?<value>[^""“”‘’《》」』()\n,。;:]{2,30}?) ?[(][^()]{0,3}(?:网站|APP|小程序)[^()]{0,20}[)] ?备案"),
        LoosePattern.Of(@"(?:开办|主办|运营) ?的 ?(?:网站|APP|App|小程序|快应用)?(?<value>[^""“”‘’《》」』()\n,。;:的]{2,20}?) ?, ?域名"),
        LoosePattern.Of(@"(?:开办|主办|运营) ?的 ?(?:网站|APP|App|小程序|快应用) ?(?<value>[^""“”‘’《》」』()\n,。;:的]{2,20}?(?: ?\n ?[^""“”‘’《》」』()\n,。;:的]{1,20}?)?) ?[(] ?\n?(?:域名|网址)"),
        LoosePattern.Of(@"[(](?:网站|APP|App|小程序|快应用|应用|服务)?(?:名称)(?:为|是)?:? ?(?<value>[^""“”‘’《》(),。;:\n]{2,30}?) ?[),;]"),
        LoosePattern.Of(@"(?:网站|APP|小程序|快应用|应用) ?\n?名 ?\n?称 ?: ?(?<value>[^""“”‘’《》(),。;:\n ]{2,30}?)(?= ?[,。;(] ?\n?(?:(?:网站)?\n?域名|网址))"),
        LoosePattern.Of(@"名称(?:为|是):? ?(?<value>[^""“”‘’《》(),。;:\n ]{2,30}?)(?= ?[,。;(])"),
    ];

    /// <summary>Neither of whom the sentence speaks, (以下简称“我单位”), nor a law.</summary>
    private static readonly Regex NoName = LoosePattern.Of("^(?:我|本|该|贵|此)|(?:法|规定|条例|通知|书)$");

    public static IEnumerable<ReadText> All(RunningText text) => SentencePatterns.All(text, Patterns).Where(n => !NoName.IsMatch(n.Text));
}
