using Beian.Docs.Ocr.Tesseract;

namespace Beian.Docs.Ocr.Tests.Tesseract;

public sealed class TesseractTextFinderTests
{
    private static readonly TesseractTextFinder Finder = new();

    [Theory]
    [InlineData(18)]
    [InlineData(30)]
    [InlineData(60)]
    public void Lines_AreFoundWhereTheyStand(int size)
    {
        using var page = new DrawnPage(1200, 900)
            .Write("统一社会信用代码", 60, 40, size).Write("山东样例网络科技有限公司", 60, 300, size).Write("长期", 800, 600, size);
        var found = Finder.FindLines(page.ToPage(), TestContext.Current.CancellationToken);
        Assert.Equal(page.Lines.Count, found.Count);
        Assert.All(page.Lines, line => Assert.Contains(found, f =>
            Math.Abs(f.Left - line.Left) < size && Math.Abs(f.Right - line.Right) < size && Math.Abs(f.Center.Y - line.Center.Y) < size * 0.3 && f.Height < size * 1.6));
    }

    [Fact]
    public void LargeTitle_IsFoundBesideSmallPrint()
    {
        using var page = new DrawnPage(1200, 500).Write("样例文件", 300, 60, 64);
        for (var row = 0; row < 6; row++)
            page.Write("山东样例网络科技有限公司经营范围", 60, 220 + (row * 45), 30);
        var found = Finder.FindLines(page.ToPage(), TestContext.Current.CancellationToken);
        Assert.Contains(found, f => f.Width > 200 && f.Height > 50 && f.Center.Y < 160);
        Assert.Equal(6, found.Count(f => f.Height < 45));
    }

    [Fact]
    public void EmptyPaper_HasNoLines()
    {
        using var page = new DrawnPage(600, 400);
        Assert.Empty(Finder.FindLines(page.ToPage(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void OnePixel_HasNoLines()
    {
        using var page = new DrawnPage(1, 1);
        Assert.Empty(Finder.FindLines(page.ToPage(), TestContext.Current.CancellationToken));
    }
}
