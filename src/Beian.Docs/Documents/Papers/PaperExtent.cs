using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.Papers;

/// <summary>Which lines of a page belong to a paper, where a license was copied above or below it, or another paper lies beside it (材料范围).</summary>
public static class PaperExtent
{
    private static readonly Regex Foreign = LoosePattern.Of("营业执照$|^营业执照|法人证书$|登记证书$|^居民身份证$");

    public static Sheet Of(Sheet sheet, PaperTitle title)
    {
        var usual = PaperTitle.UsualEm(sheet);
        double top = double.MinValue, bottom = double.MaxValue;
        foreach (var row in LabelFinder.Rows(sheet))
        {
            var text = string.Concat(row.Select(g => g.Text));
            if (text.Length > 12 || row.Average(g => g.Em) < 1.4 * usual || !Foreign.IsMatch(text))
                continue;
            if (row[0].Row > title.Row)
                bottom = Math.Min(bottom, row[0].Row - (1.5 * row[0].Em));
            else
                top = title.Row - (1.2 * title.Glyphs[0].Em);
        }

        var own = bottom == double.MaxValue && top == double.MinValue ? sheet : sheet.Only(l => l[0].Row > top && l[0].Row < bottom);
        return NeighborPapers.Without(own, title);
    }

    /// <summary>The outline of its lines with a margin, on the page.</summary>
    public static Quad Region(Sheet sheet)
    {
        double left = sheet.Runs.Min(r => r.Left), right = sheet.Runs.Max(r => r.Right), top = sheet.Runs.Min(r => r.Row), bottom = sheet.Runs.Max(r => r.Row);
        double marginX = 0.06 * (right - left), marginY = 0.06 * (bottom - top);
        return sheet.ToPage(left - marginX, top - marginY, right + marginX, bottom + marginY);
    }
}
