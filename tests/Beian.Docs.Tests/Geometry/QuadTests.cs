using Beian.Docs.Geometry;

namespace Beian.Docs.Tests.Geometry;

public sealed class QuadTests
{
    private static Quad Turned(Quad quad, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return quad.Map(p => new PagePoint((p.X * cos) - (p.Y * sin), (p.X * sin) + (p.Y * cos)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(-14)]
    [InlineData(180)]
    public void Enclosing_LiesAsTheLinesDo(double degrees)
    {
        var around = Quad.Enclosing([Turned(Quad.FromBox(0, 0, 300, 20), degrees), Turned(Quad.FromBox(10, 30, 120, 50), degrees)])!;

        var expected = Turned(Quad.FromBox(0, 0, 300, 50), degrees);
        Assert.All(expected.Corners.Zip(around.Corners), pair => Assert.Equal(0, (pair.First - pair.Second).Length, 6));
    }

    [Fact]
    public void Lengthened_GrowsAlongTheTextOnly()
    {
        var longer = Turned(Quad.FromBox(0, 0, 100, 20), 30).Lengthened(5);

        Assert.Equal(110, longer.Width, 6);
        Assert.Equal(20, longer.Height, 6);
    }
}
