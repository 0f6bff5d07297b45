using Beian.Docs.Documents.Items;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class LicenseDatesTests
{
    [Theory]
    [InlineData("2019年11月27日", true)]
    [InlineData("2019年11月2", false)]
    [InlineData("2019.11.27", true)]
    [InlineData("二〇一九年十一月二十七日", true)]
    public void DateWithoutItsLastWord_IsNotWhole(string text, bool isWhole) => Assert.Equal(isWhole, LicenseDates.IsWhole(text));

    [Theory]
    [InlineData("2014年09月19日至2034年09月18日", "2014-09-19", "2034-09-18")]
    [InlineData("自2014年9月19日至长期", "2014-09-19", "长期")]
    [InlineData("长期", null, "长期")]
    [InlineData("无固定期限", null, "长期")]
    [InlineData("二〇一四年九月十九日至二〇三四年九月十八日", "2014-09-19", "2034-09-18")]
    [InlineData("2014-09-19至2034-09-18", "2014-09-19", "2034-09-18")]
    [InlineData("二二一年三月四日至二〇四一年三月三日", null, "2041-03-03")]
    public void Term_IsParsed(string printed, string? from, string? to) => Assert.Equal((from, to), LicenseDates.Term(printed));

    /// <summary>A ring that light opened, among figures.</summary>
    [Fact]
    public void AnOpenRing_IsAZero() => Assert.Equal(new DateOnly(2008, 4, 6), LicenseDates.First("2008年04月C6日"));
}
