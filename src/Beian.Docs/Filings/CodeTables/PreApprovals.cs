namespace Beian.Docs.Filings.CodeTables;

/// <summary>前置审批或专项审批内容; the numbers are bits.</summary>
public static class PreApprovals
{
    /// <summary>What the form says when there are none.</summary>
    public const string None = "以上都不涉及";

    /// <summary>网络预约车 is 2048 here, 1024 by the rule of WeChat's numbers: not settled.</summary>
    public static CodeTable Table { get; } = new(
        "前置审批或专项审批内容",
        "第三方采集的工信部企业侧备案系统代码（位值），名称与微信开放平台一致",
        "约 2023",
        [
            new(1, "新闻"),
            new(2, "出版"),
            new(4, "教育"),
            new(8, "医疗保健"),
            new(16, "药品和医疗器械"),
            new(32, "电子公告服务"),
            new(256, "文化"),
            new(512, "广播电影电视节目"),
            new(2048, "网络预约车"),
            new(4096, "互联网金融"),
            new(8192, "校外培训（高中及以下阶段）"),
            new(16384, "宗教"),
        ]);
}
