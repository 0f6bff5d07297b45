using Beian.Docs.Benchmarks.Accuracy;
using Beian.Docs.Geometry;

namespace Beian.Docs.Samples.Tests.Accuracy;

public sealed class QuadOverlapTests
{
    [Fact]
    public void HalfOverlap_IsAThird() =>
        Assert.Equal(1 / 3.0, QuadOverlap.Of(Quad.FromBox(0, 0, 10, 10), Quad.FromBox(5, 0, 15, 10)), 6);

    [Fact]
    public void TurnedQuad_CoversTheSamePlace()
    {
        // The same square told from another corner, and the other way round.
        var square = Quad.FromBox(0, 0, 10, 10);
        Assert.Equal(1, QuadOverlap.Of(square, new Quad(square.BottomRight, square.BottomLeft, square.TopLeft, square.TopRight)), 6);
        Assert.Equal(1, QuadOverlap.Of(square, new Quad(square.TopRight, square.TopLeft, square.BottomLeft, square.BottomRight)), 6);
    }

    [Fact]
    public void SeparateQuads_DoNotOverlap()
    {
        Assert.Equal(0, QuadOverlap.Of(Quad.FromBox(0, 0, 10, 10), Quad.FromBox(20, 0, 30, 10)));
        Assert.False(QuadOverlap.Contains(Quad.FromBox(0, 0, 10, 10), new(11, 5)));
    }
}
