using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class PaperDatesTests
{
    /// <summary>As registrars abroad print them.</summary>
    [Theory]
    [InlineData("09-Feb-2022", "2022-02-09")]
    [InlineData("9October2022", "2022-10-09")]
    [InlineData("July 1st, 2027", "2027-07-01")]
    [InlineData("Oct. 12, 2030", "2030-10-12")]
    [InlineData("31-Feb-2022", null)]
    [InlineData("Mayor 12, 2022", null)]
    public void MonthsByTheirNames_AreDates(string text, string? expected) =>
        Assert.Equal(expected, PaperDates.First(text)?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-09-4", true)]
    [InlineData("2026.9.04", true)]
    [InlineData("2026-09-24", false)]
    [InlineData("2026-9-4", false)]
    [InlineData("2026-12-4", false)]
    [InlineData("2026-12-04", false)]
    public void AMonthWithANought_HasADayWithOne(string date, bool isUneven) => Assert.Equal(isUneven, PaperDates.IsPaddedUnevenly(date));

    /// <summary>The first month has a name in Chinese, too.</summary>
    [Theory]
    [InlineData("签署于2026年元月16日", "2026-01-16")]
    [InlineData("注册资本2026-元-16", null)]
    public void TheFirstMonth_HasANameOfItsOwn(string text, string? expected) =>
        Assert.Equal(expected, PaperDates.First(text)?.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
