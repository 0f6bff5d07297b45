using Beian.Docs.Ocr.Letters;

namespace Beian.Docs.Ocr.Tests.Letters;

public sealed class BracketShapesTests
{
    /// <summary>Lead of a pair from which it is believed.</summary>
    private const double Sure = 4;

    [Theory]
    [InlineData("hei")]
    [InlineData("song")]
    [InlineData("kai")]
    public void KindsAreToldApart_AndNoneIsSurelyAnother(string face)
    {
        var sure = 0;
        foreach (var kind in Enumerable.Range(0, BracketShapes.Openings.Length))
        {
            var (open, close) = ("（［〔【"[kind], "）］〕】"[kind]);
            var drawn = LetterLine.Draw($"样司许律{open}2022{close}239号", face);
            var chances = new[] { (At: 4, Closes: false), (At: 9, Closes: true) }.Select(b => BracketShapes.Embedded.Value.Chances(drawn.Page, drawn.Line, drawn.Middles[b.At], b.Closes)).ToList();

            Assert.All(chances, Assert.NotNull);
            var both = chances[0]!.Zip(chances[1]!, (a, b) => a + b).ToList();
            var lead = both[kind] - both.Where((_, k) => k != kind).Max();
            // A face's [ may be nearly its 〔.
            Assert.True(lead > -Sure, $"{open}: {string.Join(' ', both)}");
            sure += lead >= Sure ? 1 : 0;
        }

        Assert.True(sure >= 2);
    }

    [Fact]
    public void OfOtherCharacters_NothingIsSaid()
    {
        var drawn = LetterLine.Draw("样司许律2022年239号", "hei");

        Assert.All(drawn.Middles, m => Assert.Null(BracketShapes.Embedded.Value.Chances(drawn.Page, drawn.Line, m, closes: false)));
    }
}
