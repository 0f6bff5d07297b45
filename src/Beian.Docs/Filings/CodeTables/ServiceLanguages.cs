namespace Beian.Docs.Filings.CodeTables;

/// <summary>服务语言</summary>
public static class ServiceLanguages
{
    public static CodeTable Table { get; } = new(
        "服务语言",
        "第三方采集的工信部企业侧备案系统代码；1 与华为 FASP 文档一致",
        "约 2023",
        [
            new(1, "中文简体", "简体中文", "中文（简体）", "简体", "中文", "汉语"),
            new(2, "中文繁体", "繁体中文", "中文（繁体）", "繁体"),
            new(3, "维吾尔语"),
            new(4, "哈萨克语"),
            new(5, "柯尔克孜语"),
            new(6, "蒙古语"),
            new(7, "藏语"),
            new(8, "壮语"),
            new(9, "朝鲜语"),
            new(10, "彝文"),
            new(11, "苗语"),
            new(12, "英语", "英文"),
            new(13, "日语", "日文"),
            new(14, "法语"),
            new(15, "俄罗斯语", "俄语"),
            new(16, "西班牙语"),
            new(17, "阿拉伯语"),
        ]);
}
