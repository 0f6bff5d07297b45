using Beian.Docs.Geometry;
using Beian.Docs.Imaging.Warping;
using Beian.Docs.Ocr.Probing;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Tests.Probing;

public sealed class InkMeterTests
{
    private static double ShareOf(Action<Mat> draw)
    {
        using var page = new Mat(60, 300, MatType.CV_8UC3, Scalar.All(245));
        draw(page);
        return InkMeter.Share(PageMat.ToPage(page), Quad.FromBox(0, 0, 300, 60));
    }

    [Fact]
    public void BarePaper_HasNoInk() => Assert.Equal(0, ShareOf(_ => { }));

    [Fact]
    public void ARule_IsNoInk() => Assert.InRange(ShareOf(p => Cv2.Line(p, new Point(5, 50), new Point(295, 51), Scalar.All(20), 2)), 0, 0.003);

    /// <summary>On a curled sheet; a stroke as straight and shorter is somebody's.</summary>
    [Theory]
    [InlineData(250, 22, 0, 0.003)]
    [InlineData(70, 38, 0.005, 0.02)]
    public void ARuleAslant_IsNoInk(int to, int y, double least, double most) =>
        Assert.InRange(ShareOf(p => Cv2.Line(p, new Point(5, 44), new Point(to, y), Scalar.All(20), 2)), least, most);

    /// <summary>In the place of one character, of which a rule takes the whole width and 一 does not.</summary>
    [Theory]
    [InlineData(0, 40, 0, 0.003)]
    [InlineData(5, 35, 0.04, 0.2)]
    public void LevelStrokeInTheMidstOfAPlace_IsInk(int from, int to, double least, double most)
    {
        using var page = new Mat(60, 300, MatType.CV_8UC3, Scalar.All(245));
        Cv2.Line(page, new Point(100 + from, 30), new Point(100 + to, 30), Scalar.All(20), 4);

        Assert.InRange(InkMeter.Share(PageMat.ToPage(page), Quad.FromBox(100, 0, 140, 60)), least, most);
    }

    /// <summary>Black strokes, those of a gray copy of a seal, and of a red one.</summary>
    [Theory]
    [InlineData(25, 25, 25, 0.02, 0.1)]
    [InlineData(140, 140, 140, 0, 0.001)]
    [InlineData(50, 45, 215, 0, 0.001)]
    public void OnlyBlackInk_IsDark(int blue, int green, int red, double least, double most)
    {
        using var page = new Mat(60, 300, MatType.CV_8UC3, Scalar.All(245));
        Cv2.Circle(page, new Point(150, 30), 25, new Scalar(blue, green, red), 4);

        Assert.InRange(InkMeter.DarkShare(PageMat.ToPage(page), Quad.FromBox(0, 0, 300, 60)), least, most);
    }

    [Fact]
    public void ARedSeal_IsNoInk() => Assert.InRange(ShareOf(p => Cv2.Circle(p, new Point(150, 30), 25, new Scalar(50, 45, 215), 3)), 0, 0.003);

    [Fact]
    public void Strokes_AreInk() => Assert.InRange(
        ShareOf(p =>
        {
            for (var x = 20; x < 120; x += 14)
                Cv2.Line(p, new Point(x, 12), new Point(x + 10, 48), new Scalar(120, 40, 30), 2);
        }), 0.03, 0.2);

    /// <summary>An 11 is two pieces, 日 is one, and the rule below the line is none.</summary>
    [Fact]
    public void Pieces_StandSideBySide()
    {
        using var page = new Mat(60, 300, MatType.CV_8UC3, Scalar.All(245));
        Cv2.Line(page, new Point(40, 14), new Point(40, 46), Scalar.All(20), 3);
        Cv2.Line(page, new Point(60, 14), new Point(60, 46), Scalar.All(20), 3);
        Cv2.Rectangle(page, new Rect(120, 14, 30, 32), Scalar.All(20), 3);
        Cv2.Line(page, new Point(0, 55), new Point(299, 55), Scalar.All(20), 2);
        // A speck.
        Cv2.Circle(page, new Point(200, 30), 2, Scalar.All(20), -1);

        var pieces = InkMeter.Pieces(PageMat.ToPage(page), Quad.FromBox(0, 0, 300, 60));

        Assert.Equal(3, pieces.Count);
        Assert.Equal([40, 60, 135], pieces.Select(p => (int)Math.Round((p.From + p.To) / 2 * 300)), (a, b) => Math.Abs(a - b) <= 3);
    }

    [Fact]
    public void NoRoom_HasNoPieces() => Assert.Empty(InkMeter.Pieces(new Beian.Docs.Imaging.PageImage(1, 1, new byte[3]), Quad.FromBox(0, 0, 2, 2)));
}
