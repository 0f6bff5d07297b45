using Beian.Docs.Geometry;
using Beian.Docs.Ocr.Pages;

namespace Beian.Docs.Ocr.Tests.Pages;

public sealed class QuadClustersTests
{
    private static List<Quad> Block(double left, double top, int lines, double height = 20) =>
        [.. Enumerable.Range(0, lines).Select(i => Quad.FromBox(left, top + (i * height * 1.5), left + 400, top + (i * height * 1.5) + height))];

    [Fact]
    public void TwoColumnsOfOneSheet_AreOne() =>
        Assert.Single(QuadClusters.Join([Block(0, 0, 10), Block(520, 0, 10)]));

    [Fact]
    public void CardsFarApart_StayApart() =>
        Assert.Equal(2, QuadClusters.Join([Block(0, 0, 6), Block(1800, 1600, 6)]).Count);

    [Fact]
    public void TextOfOtherSize_IsLookedAtByItself() =>
        Assert.Equal(2, QuadClusters.Join([Block(0, 0, 10), Block(520, 0, 5, 40)]).Count);
}
