using Beian.Docs.Geometry;
using Beian.Docs.Samples.Damage;

namespace Beian.Docs.Samples.Tests.Damage;

public sealed class ProjectionTests
{
    [Fact]
    public void Then_AppliesThisOneFirst()
    {
        var both = Projection.Shift(10, 0).Then(Projection.Turn(90));
        var point = both.Map(new PagePoint(0, 0));
        Assert.Equal(0, point.X, 9);
        Assert.Equal(10, point.Y, 9);
    }

    [Fact]
    public void TiltedPlane_IsSmallerWhereItIsFarther()
    {
        var tilt = Projection.Tilt(20, 0, 1000);
        var near = tilt.Map(new(100, -100)).X - tilt.Map(new(-100, -100)).X;
        var far = tilt.Map(new(100, 100)).X - tilt.Map(new(-100, 100)).X;
        Assert.True(far < near && far > 0.8 * near);
    }
}
