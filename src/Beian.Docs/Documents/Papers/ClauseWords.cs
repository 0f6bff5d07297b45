using System.Text.RegularExpressions;

namespace Beian.Docs.Documents.Papers;

/// <summary>Words that no unit's name has, but that clauses have which end like one: 本单位网站, 于2022年…通过…有限公司 (非名称用语).</summary>
public static partial class ClauseWords
{
    public static bool AreIn(string text) => Pattern().IsMatch(text);

    /// <summary>Names have no stops between Chinese words.</summary>
    public static bool IsSentence(string text) => Stops().IsMatch(text);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,。;]\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stops();

    [GeneratedRegex(@"^我|[本我该贵](?:单位|公司)|[本我该贵]司|本人|本网站|该网站|此网站|上述|以下|下列|\d{4} ?年|通过|备案(?:主体|单位)|的(?:网站|域名|法定|负责|单位|公司|备案|APP|小程序)|授权|委托|承诺|证明|负责人|代表人|办理|填报|不便|无法|不能|需要|操作|由于|(?:盖章|公章|签章|印章|签字|签名)[处栏]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
