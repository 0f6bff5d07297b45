using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Shapes;
using Beian.Docs.Ocr.Tests.Tesseract;

namespace Beian.Docs.Ocr.Tests.Shapes;

public sealed class ShapeReaderTests
{
    private const int Size = 40;

    private readonly ShapeReader _reader = new();

    /// <summary>The middle one of three characters.</summary>
    private ShapeRanking? Rank(string line, string asked)
    {
        using var page = new DrawnPage(300, 120, font: DrawnPage.Mainland);
        page.Write(line, 60, 40, Size);
        var image = page.ToPage();
        using var mat = PageMat.Wrap(image);
        var quad = Quad.FromBox(60, 40 - (0.235 * Size), 60 + (3 * Size), 40 + (1.235 * Size));
        return _reader.Rank(mat, quad, new GlyphPlace(0.5, 1 / 6.0, 5 / 6.0), asked);
    }

    /// <summary>佘 leads over 余 by little, and 彧 fits loosely: both still within what ShapeProbe believes.</summary>
    [Theory]
    [InlineData("李冼明", "洗", 1.5, 0.3)]
    [InlineData("王鋆德", "〓", 1.5, 0.3)]
    [InlineData("赵彧华", "或", 3, 0.3)]
    [InlineData("孙末言", "未", 1.5, 0.3)]
    [InlineData("孙未言", "末", 1.5, 0.3)]
    [InlineData("钱己文", "已", 1.5, 0.3)]
    [InlineData("郑佘平", "余", 1.5, 0.15)]
    [InlineData("吴埇林", "桶", 1.5, 0.3)]
    public void Shape_IsTheCharacterThatIsPrinted(string line, string taken, double farthest, double leastLead)
    {
        var ranking = Rank(line, taken);

        Assert.NotNull(ranking);
        Assert.Equal(line[1].ToString(), ranking.Best);
        Assert.InRange(ranking.BestDistance, 0, farthest);
        if (taken != "〓")
            Assert.InRange(ranking.AskedMargin!.Value, leastLead, double.MaxValue);
    }

    [Fact]
    public void EmptyPlace_HasNoShape() => Assert.Null(Rank("李\u3000明", "洗"));

    [Fact]
    public void Table_HoldsAllStandardCharacters() => Assert.Equal(8105, ShapeTable.Embedded.Value.Characters.Distinct().Count());

    [Fact]
    public void Table_SurvivesWritingAndReading()
    {
        var table = ShapeTable.Embedded.Value;
        using var stream = new MemoryStream();
        table.Write(stream);
        stream.Position = 0;
        var again = ShapeTable.Read(stream);

        Assert.Equal(table.Characters, again.Characters);
        Assert.Equal(table.Projection, again.Projection);
        Assert.Equal(table.Prototypes, again.Prototypes);
    }
}
