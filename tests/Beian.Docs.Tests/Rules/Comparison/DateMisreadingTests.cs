using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Tests.Rules.Comparison;

public sealed class DateMisreadingTests
{
    [Theory]
    [InlineData("2019-03-02", "2019-03-07", true)]
    [InlineData("2026-05-06", "2026-06-06", true)]
    [InlineData("2024-06-06", "2026-06-06", false)]
    [InlineData("2019-03-02", "2019-04-07", false)]
    public void OneDigitThatLooksAlike_IsAMisreading(string read, string meant, bool expected) =>
        Assert.Equal(expected, DateMisreading.Explains(DateOnly.Parse(read, System.Globalization.CultureInfo.InvariantCulture), d => d == DateOnly.Parse(meant, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2036-11-02", "2026-11-02", true)]
    [InlineData("2028-11-02", "2026-11-02", true)]
    [InlineData("2026-12-02", "2026-11-02", false)]
    [InlineData("2024-02-29", "2026-02-28", false)]
    public void OneDigitOfTheYear_IsAMisreading(string read, string meant, bool expected) =>
        Assert.Equal(expected, DateMisreading.ExplainsYear(DateOnly.Parse(read, System.Globalization.CultureInfo.InvariantCulture), d => d == DateOnly.Parse(meant, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-01-11", "2026-11-11", true)]
    [InlineData("2026-02-03", "2026-12-03", true)]
    [InlineData("2026-03-11", "2026-11-11", false)]
    [InlineData("2026-01-31", "2026-11-30", false)]
    public void AFigureOfTheMonth_MayHaveBeenPassedOver(string read, string meant, bool expected) =>
        Assert.Equal(expected, DateMisreading.ExplainsMonth(DateOnly.Parse(read, System.Globalization.CultureInfo.InvariantCulture), d => d == DateOnly.Parse(meant, System.Globalization.CultureInfo.InvariantCulture)));
}
