namespace Beian.Docs.Filings.CodeTables;

/// <summary>主办单位性质</summary>
public static class SubjectNatures
{
    public const string Enterprise = "企业";

    public const string Individual = "个人";

    /// <summary>Not in the table: filed as an enterprise, in a few provinces as a person.</summary>
    public const string SoleTrader = "个体工商户";

    public static CodeTable Table { get; } = new(
        "主办单位性质",
        "第三方采集的工信部企业侧备案系统代码；1–3 与微信开放平台一致，4、5 与微信开放平台、华为 FASP 文档一致",
        "2023–2025",
        [
            new(4, Enterprise),
            new(5, Individual),
            new(3, "事业单位"),
            new(2, "政府机关"),
            new(6, "社会团体"),
            new(9, "民办非企业单位", "社会服务机构", "民办非企业单位（社会服务机构）"),
            new(10, "基金会"),
            new(11, "律师执业机构"),
            new(13, "群众性团体组织"),
            new(14, "司法鉴定机构"),
            new(15, "宗教团体"),
            new(17, "医疗机构"),
            new(18, "公证机构"),
            new(19, "集体经济"),
            new(20, "仲裁机构"),
            new(12, "外国在华文化中心"),
            new(16, "境外机构"),
            new(1, "国防机构"),
        ]);
}
