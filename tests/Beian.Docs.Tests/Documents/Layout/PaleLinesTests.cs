using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class PaleLinesTests
{
    /// <summary>Gray words that begin in one column are the labels of an app, whatever they are; a watermark says the same in every row, or begins elsewhere each time.</summary>
    [Theory]
    [InlineData("以上域名登记人", "实名核验", "首次注册", 0, 3)]
    [InlineData("以上域名登记人", "实名核验", "首次注册", 30, 0)]
    [InlineData("仅供备案", "仅供备案", "仅供备案", 0, 0)]
    [InlineData("以上域名登记人", "实名核验", "编号2025", 0, 0)]
    public void GrayWordsInOneColumn_AreLabels(string first, string second, string third, double shift, int kept)
    {
        var words = new[] { first, second, third };
        var lines = words.SelectMany((w, i) => new[] { PageOf.Line(w, 100 + (shift * i), 100 + (50 * i)) with { Contrast = 0.41 }, PageOf.Line("乳山市样例银杏老年公寓", 500, 100 + (50 * i)) with { Contrast = 1 } }).ToList();

        Assert.Equal(0, Sheet.From([.. lines.Where(l => l.Contrast < 1), .. Enumerable.Range(0, 3).Select(i => PageOf.Line("乳山市样例银杏老年公寓", 500, 600 + (50 * i)) with { Contrast = 1 })]).Lines.Count(l => l[0].Line.Contrast < 1));
        Assert.Equal(kept, Sheet.From(lines).Lines.Count(l => l[0].Line.Contrast < 1));
    }
}
