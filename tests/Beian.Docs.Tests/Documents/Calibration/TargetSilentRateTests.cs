using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Tests.Documents.Calibration;

public sealed class TargetSilentRateTests
{
    [Theory]
    [InlineData("0.0005", 0.0005)]
    [InlineData("0.001", 0.001)]
    [InlineData("1", 1.0)]
    [InlineData("0", null)]
    [InlineData("0.0004", null)]
    [InlineData("1.5", null)]
    [InlineData("-0.01", null)]
    [InlineData("1e-3", null)]
    [InlineData("0,01", null)]
    [InlineData("1%", null)]
    [InlineData("NaN", null)]
    [InlineData("", null)]
    public void Text_IsARateWithinTheBounds_OrNone(string text, double? expected)
    {
        Assert.Equal(expected, TargetSilentRate.Parse(text));
    }

    [Fact]
    public void Default_IsValid()
    {
        Assert.True(TargetSilentRate.IsValid(TargetSilentRate.Default));
    }
}
