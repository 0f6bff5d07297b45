using Beian.Docs.Identifiers;
using FsCheck.Xunit;

namespace Beian.Docs.Tests.Identifiers;

public sealed class ChineseDateTests
{
    [Theory]
    [InlineData("2016年7月12日")]
    [InlineData("2016年07月12日")]
    [InlineData("2016 年 07 月 12 日")]
    [InlineData("2016.07.12")]
    [InlineData("2016.7.12")]
    [InlineData("2016-07-12")]
    [InlineData("2016/07/12")]
    [InlineData("20160712")]
    [InlineData("２０１６年０７月１２日")]
    [InlineData("二〇一六年七月十二日")]
    [InlineData("二○一六年七月十二日")]
    [InlineData("贰零壹陆年柒月拾贰日")]
    [InlineData("贰零壹陆年零柒月壹拾贰日")]
    public void Date_IsRead(string text)
    {
        Assert.True(ChineseDate.TryParse(text, out var date));
        Assert.Equal("2016-07-12", ChineseDate.Format(date));
    }

    [Theory]
    [InlineData("二〇二〇年十月二十日", "2020-10-20")]
    [InlineData("二〇二〇年十二月三十一日", "2020-12-31")]
    [InlineData("二〇二〇年一月十日", "2020-01-10")]
    [InlineData("二〇二〇年十一月三日", "2020-11-03")]
    [InlineData("二〇二〇年二月廿九日", "2020-02-29")]
    [InlineData("2020年元月16日", "2020-01-16")]
    [InlineData("二〇二〇年元月二十一日", "2020-01-21")]
    public void DateInWords_IsRead(string text, string expected)
    {
        Assert.True(ChineseDate.TryParse(text, out var date));
        Assert.Equal(expected, ChineseDate.Format(date));
    }

    [Theory]
    [InlineData("2016-02-30")]
    [InlineData("2016年13月1日")]
    [InlineData("2016年7月")]
    [InlineData("1016年7月1日")]
    [InlineData("长期")]
    [InlineData("2016-7/12-3")]
    [InlineData("")]
    public void OtherText_IsNoDate(string text) => Assert.False(ChineseDate.TryParse(text, out _));

    [Property]
    public bool Format_IsReadBack(ushort day)
    {
        var date = new DateOnly(1900, 1, 1).AddDays(day);
        return ChineseDate.TryParse(ChineseDate.Format(date), out var read) && read == date
            && ChineseDate.TryParse($"{date.Year}年{date.Month}月{date.Day}日", out var printed) && printed == date;
    }
}
