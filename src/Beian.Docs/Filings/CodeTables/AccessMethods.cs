namespace Beian.Docs.Filings.CodeTables;

/// <summary>网站接入方式; the numbers are bits.</summary>
public static class AccessMethods
{
    public static CodeTable Table { get; } = new(
        "接入方式",
        "第三方采集的工信部企业侧备案系统代码（位值）",
        "约 2023",
        [
            new(16, "云接入"),
            new(4, "虚拟主机"),
            new(2, "主机托管"),
            new(1, "专线"),
            new(8, "其他"),
        ]);
}
