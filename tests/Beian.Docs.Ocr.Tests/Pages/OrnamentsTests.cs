using Beian.Docs.Geometry;
using Beian.Docs.Ocr.Pages;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tests.Pages;

public sealed class OrnamentsTests
{
    private static TextLine Line(string text, double contrast, double confidence = 0.9) =>
        new(Quad.FromBox(0, 0, 100, 20), [.. text.Select((c, i) => new RecognizedChar(c.ToString(), confidence, i, i + 1))]) { Contrast = contrast };

    [Theory]
    [InlineData("8", 0.3, false)]
    [InlineData("8", 0.75, true)]
    [InlineData("男", 0.3, true)]
    [InlineData("2019", 0.3, true)]
    public void PaleLoneDigit_IsAPieceOfTheBorder(string text, double contrast, bool stays) =>
        Assert.Equal(stays, Ornaments.Remove([Line("样例有限公司", 0.8), Line(text, contrast)]).Count == 2);

    /// <summary>A meander's pieces, each found by itself; the answers in a table's column are read well, and a column of labels says something else each time.</summary>
    [Theory]
    [InlineData("回", 0.7, 6, 0)]
    [InlineData("回", 0.7, 5, 5)]
    [InlineData("有", 0.99, 6, 6)]
    [InlineData("名类住法注经", 0.7, 6, 6)]
    public void SameCharacterOverAndOverByItself_IsAPatternAroundTheSheet(string texts, double confidence, int count, int stay)
    {
        var column = Enumerable.Range(0, count).Select(i => new TextLine(Quad.FromBox(80 + i, 100 + (i * 40), 120 + i, 140 + (i * 40)), [new RecognizedChar(texts[i % texts.Length].ToString(), confidence, 0, 1)]) { Contrast = 0.8 });

        Assert.Equal(stay + 1, Ornaments.Remove([Line("样例有限公司", 0.8), .. column]).Count);
    }

    [Theory]
    [InlineData("口口回口口回口口回口口回口口回", 0.5, false)]
    [InlineData("口口回口口回口口回口口回口口回", 0.95, true)]
    [InlineData("样例开发销售服务租赁制造批发零售", 0.5, true)]
    [InlineData("P<CHNXX<<XX<<<<<<<<<<<<<<<<<<", 0.5, true)]
    public void SameFewCharactersBadlyRead_AreASideOfTheBorder(string text, double confidence, bool stays) =>
        Assert.Equal(stays, Ornaments.Remove([Line("样例有限公司", 0.8), Line(text, 0.8, confidence)]).Count == 2);
}
