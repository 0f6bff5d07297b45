namespace Beian.Docs.Filings.CodeTables;

/// <summary>
/// 网站服务内容; the numbers are bits. Apps and mini-programs choose from another, two-level list that the platforms change and
/// that we do not have.
/// </summary>
public static class ServiceContents
{
    public static CodeTable OfWebsites { get; } = new(
        "网站服务内容",
        "第三方采集的工信部企业侧备案系统代码（位值）",
        "约 2023",
        [
            new(128, "单位门户网站", "单位门户", "企业门户网站", "企业门户", "企业官网", "公司官网", "单位官网", "官网", "官方网站", "企业网站", "公司网站"),
            new(8, "网上邮局"),
            new(1, "即时通信", "即时通讯"),
            new(2, "搜索引擎"),
            new(4, "综合门户"),
            new(16, "网络新闻"),
            new(32, "博客/个人空间", "博客", "个人博客", "个人空间"),
            new(64, "网络广告/信息"),
            new(256, "网络购物"),
            new(512, "网上支付"),
            new(1024, "网上银行"),
            new(2048, "网上炒股/股票基金"),
            new(4096, "网络游戏"),
            new(8192, "网络音乐"),
            new(16384, "网络影视"),
            new(32768, "网络图片"),
            new(65536, "网络软件/下载"),
            new(131072, "网上求职"),
            new(262144, "网上交友/婚介"),
            new(524288, "网上房产"),
            new(1048576, "网络教育"),
            new(2097152, "网站建设"),
            new(4194304, "WAP"),
            new(8388608, "其他"),
            new(134217728, "APP"),
            new(268435456, "网络借贷信息中介"),
            new(536870912, "互联网股权融资"),
            new(1073741824, "互联网保险"),
            new(2147483648, "互联网跨界金融及资产管理"),
            new(4294967296, "网上非银支付"),
        ]);
}
