using System.Text.RegularExpressions;

namespace Beian.Docs.Documents.Papers;

/// <summary>Words that begin a line of their own on filing papers: items, labels, numbered points (行首).</summary>
public static class LineStarts
{
    private static readonly Regex Pattern = LoosePattern.Of(
        @"^(?:[一二三四五六七八九十]{1,3}[、.,]|\d{1,2}[、.](?!\d)|第[一二三四五六七八九十]|特此|附件|致:"
        + @"|[^,。;:(]{0,9}(?:单位|名称|姓名|代表人|负责人|委托人|授权人|承诺人|立书人|域名|日期|时间|职务|代码|号码|证件号|签名|签字|盖章|公章|机构)(?:名称|姓名|\([^)]{1,8}\))?:)");

    public static bool IsOne(string line) => Pattern.IsMatch(line);
}
