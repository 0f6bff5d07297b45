namespace Beian.Docs.Filings.Provinces;

/// <summary>What the source marks of the data stand for (来源标记).</summary>
public static class SourceMarks
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["[T21]"] = "腾讯云文档 2021-07",
        ["[T22]"] = "腾讯云文档 2022",
        ["[HWK]"] = "华为云备案帮助 2025-12",
        ["[WXM]"] = "微信小程序备案材料说明",
        ["[INF]"] = "推断",
        ["[MEM]"] = "未核实",
    };

    /// <summary>In Chinese; a mark that is not in the table stands for itself, so that newer files may bring their own.</summary>
    public static string TextOf(string mark) => Texts.GetValueOrDefault(mark, mark.Trim('[', ']'));
}
