using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>What a paper of no known kind calls itself (其他材料的标题).</summary>
internal static class OtherHeading
{
    private static readonly Regex Pattern = LoosePattern.Of("(?:函|表|书|单|证明|说明|声明|报告|通知|批复|意见|许可证)(?:\\([^)]{1,12}\\))?$");

    /// <summary>The topmost row that ends as a paper's heading does and is larger than the text; null where there is none.</summary>
    public static string? Of(Sheet sheet) =>
        sheet.Lines.Count > 0 && PaperTitle.Find(sheet, Pattern) is { } title && title.Glyphs.Average(g => g.Em) > PaperTitle.Heading * PaperTitle.UsualEm(sheet) ? title.Text : null;
}
