using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Glyphs;
using Beian.Docs.Ocr.Tests.Tesseract;

namespace Beian.Docs.Ocr.Tests.Glyphs;

public sealed class GlyphReaderTests : IDisposable
{
    private const int Size = 40;

    private readonly GlyphReader _reader = new();

    public void Dispose() => _reader.Dispose();

    /// <summary>The middle one of three characters, or where between them it should stand.</summary>
    private GlyphRanking? Rank(string line, string asked, double middle = 0.5, int size = Size)
    {
        using var page = new DrawnPage(300, 120, font: DrawnPage.Mainland);
        page.Write(line, 60, 40, size);
        var image = page.ToPage();
        using var mat = PageMat.Wrap(image);
        var quad = Quad.FromBox(60, 40 - (0.235 * size), 60 + (3 * size), 40 + (1.235 * size));
        return _reader.Rank(mat, quad, middle, asked);
    }

    [Theory]
    [InlineData("李冼明", "洗")]
    [InlineData("王鋆德", "〓")]
    [InlineData("赵彧华", "或")]
    [InlineData("孙末言", "未")]
    [InlineData("孙未言", "末")]
    [InlineData("钱己文", "已")]
    [InlineData("郑佘平", "余")]
    [InlineData("吴埇林", "桶")]
    [InlineData("孙疃村", "曈")]
    [InlineData("周袆宁", "祎")]
    [InlineData("夏千健", "干")]
    [InlineData("许昝文", "咎")]
    public void Glyph_IsTheCharacterThatIsPrinted(string line, string taken)
    {
        var ranking = Rank(line, taken);

        Assert.NotNull(ranking);
        Assert.Equal(line[1].ToString(), ranking.Best);
        Assert.InRange(ranking.Chance, 0.9, 1);
        Assert.InRange(ranking.SecondChance, 0, 0.05);
        if (taken != "〓")
            Assert.InRange(ranking.AskedChance!.Value, 0, 0.05);
    }

    /// <summary>A recognizer says only about where a character stands.</summary>
    [Theory]
    [InlineData(0.46)]
    [InlineData(0.54)]
    public void Place_MayBeOff(double middle) => Assert.Equal("佘", Rank("郑佘平", "余", middle)?.Best);

    [Fact]
    public void Size_MayBeSmall() => Assert.Equal("彧", Rank("赵彧华", "或", size: 20)?.Best);

    /// <summary>眞 and 真 are one character in bold print; whoever prints traditional ones is read all the same.</summary>
    [Theory]
    [InlineData("网真实", "真", "真")]
    [InlineData("欧陽样", "陽", "陽")]
    [InlineData("欧陽样", "阳", null)]
    public void OtherForms_AreRankedWhereAskedAbout(string line, string asked, string? best)
    {
        var ranking = Rank(line, asked)!;

        if (best is not null)
            Assert.Equal(best, ranking.Best);
        else
            Assert.NotEqual("陽", ranking.Best);
    }

    [Fact]
    public void StandardCharacters_AreAllThere() => Assert.Equal(8105, StandardCharacters.All.Distinct().Count());

    /// <summary>Blank paper looks like nothing in particular, however much of the neighbors is seen.</summary>
    [Theory]
    [InlineData("李\u3000明", "一")]
    [InlineData("\u3000\u3000\u3000", "一")]
    public void EmptyPlace_IsNothingForSure(string line, string asked) => Assert.InRange(Rank(line, asked)!.Chance, 0, 0.9);

    [Fact]
    public void CharacterWithoutClass_HasNoChance() => Assert.Null(Rank("赵彧华", "墹")?.AskedChance);

    [Fact]
    public void TinyLine_IsNotLookedAt()
    {
        using var page = new DrawnPage(30, 30, font: DrawnPage.Mainland);
        using var mat = PageMat.Wrap(page.ToPage());

        Assert.Null(_reader.Rank(mat, Quad.FromBox(5, 5, 20, 9), 0.5, "余"));
    }
}
