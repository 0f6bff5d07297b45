namespace Beian.Docs.Exporters.WeChat;

/// <summary>WeChat's numbers of 前置审批项 [WXA], those that were seen; “以上都不涉及” has one that is not known.</summary>
internal static class WeChatPreApprovals
{
    private static readonly Dictionary<string, int> Ids = new()
    {
        ["新闻"] = 1,
        ["出版"] = 2,
        ["教育"] = 3,
        ["医疗保健"] = 4,
        ["药品和医疗器械"] = 5,
        ["电子公告服务"] = 6,
        ["文化"] = 9,
        ["广播电影电视节目"] = 10,
        ["网络预约车"] = 11,
        ["互联网金融"] = 13,
        ["校外培训（高中及以下阶段）"] = 14,
    };

    public static int? IdOf(string word) => Ids.TryGetValue(word, out var id) ? id : null;
}
