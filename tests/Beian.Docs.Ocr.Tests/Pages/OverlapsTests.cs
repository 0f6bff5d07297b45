using Beian.Docs.Geometry;
using Beian.Docs.Ocr.Pages;

namespace Beian.Docs.Ocr.Tests.Pages;

public sealed class OverlapsTests
{
    private static Quad Line(double left, double right, double y, double slope = 0, double height = 30)
    {
        PagePoint At(double x, double dy) => new(x, y + (slope * (x - left)) + dy);
        return new Quad(At(left, 0), At(right, 0), At(right, height), At(left, height));
    }

    [Fact]
    public void OfTwoLooks_TheLongerLineStays() =>
        Assert.Equal([Line(0, 500, 0)], Overlaps.Join([Line(0, 120, 2)], [Line(0, 500, 0)]));

    [Fact]
    public void SlantedNeighbors_AreDifferentLines() =>
        Assert.Equal(2, Overlaps.Join([Line(0, 600, 0, 0.2)], [Line(0, 600, 45, 0.2)]).Count);

    /// <summary>The smallest box around a seal's ring and a line that it crosses covers half a card.</summary>
    [Fact]
    public void BoxOfATangle_SwallowsNoLine() =>
        Assert.Contains(Line(40, 300, 60), Overlaps.Remove([Line(0, 700, 0, 0.3, 400), Line(40, 300, 60)]));

    [Fact]
    public void SameLineFoundTwice_IsKeptOnce() =>
        Assert.Equal([Line(0, 500, 0)], Overlaps.Remove([Line(0, 500, 0), Line(30, 420, 2)]));

    [Fact]
    public void LinesGrownTogether_GiveWayToTheLines() =>
        Assert.Equal(2, Overlaps.Join([Line(0, 300, 0), Line(0, 300, 45)], [Line(0, 700, 0, 0, 80)]).Count);

    /// <summary>The end of a watermark reaches into a line that is shorter than it.</summary>
    [Fact]
    public void AWatermarkAcrossALine_IsAnotherLine() =>
        Assert.Equal(2, Overlaps.Join([Line(340, 640, 812)], [Line(69, 540, 890, -0.18)]).Count);
}
