using Beian.Docs.Documents;
using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class LabelLayoutTests
{
    private static string Value(string field, params TextLine[] lines)
    {
        var sheet = Sheet.From(lines);
        var labels = LabelFinder.Find(sheet, BusinessLicenseLabels.All);
        var inLabels = labels.SelectMany(l => l.Glyphs).ToHashSet();
        var runs = sheet.Lines.SelectMany(l => Sheet.Without(l, inLabels)).SelectMany(Sheet.Split).ToList();
        return string.Concat(LabelLayout.Assign(labels, runs).Single(v => v.Label.Field == field).Runs.Select(r => r.Text));
    }

    /// <summary>A high line above reaches far down, but the wrapped line stands right below another value of its column.</summary>
    [Fact]
    public void WrappedLine_GoesToTheValueRightAbove()
    {
        TextLine[] lines =
        [
            PageOf.Line("经营者", 100, 100, 32),
            PageOf.Line("样例", 320, 100, 32),
            PageOf.Line("经营范围", 100, 150),
            PageOf.Line("软件开发、信息技术咨询、", 310, 150),
            PageOf.Line("广告制作、软件销售。", 310, 176),
        ];

        Assert.Equal("软件开发、信息技术咨询、广告制作、软件销售。", Value(FieldNames.Scope, lines));
        Assert.Equal("样例", Value(FieldNames.Representative, lines));
    }
}
