using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>What stands beside the code of a licence (扫描二维码登录“国家企业信用信息公示系统”…), and so where to look for one that was not found on the sheet (二维码说明).</summary>
internal static class QrCaption
{
    /// <summary>The code is about as high as its caption; around both, as a share of the caption's height.</summary>
    private const double Beside = 2, Around = 0.7;

    private static readonly string[] Words = ["扫描二维码", "描二维码登", "二维码登录", "解更多登记", "更多登记、", "备案、许可", "案、许可、监", "监管信息", "扫描市场主体"];

    /// <summary>On the page; null where there is no caption.</summary>
    public static Quad? Place(Sheet sheet)
    {
        var lines = sheet.Lines.Where(l => string.Concat(l.Select(g => g.Text)) is var text && Array.Exists(Words, w => text.Contains(w, StringComparison.Ordinal))).ToList();
        if (lines.Count == 0)
            return null;
        double left = lines.Min(l => l[0].Left), right = lines.Max(l => l[^1].Right), top = lines.Min(l => l[0].Row), bottom = lines.Max(l => l[0].Row);
        // One line of it alone is a sixth of its height.
        var height = Math.Max(bottom - top, 7 * lines[0][0].Em);
        return sheet.ToPage(left - (Beside * height), top - (Around * height), right + (Beside * height), bottom + (Around * height));
    }
}
