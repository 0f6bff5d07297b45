using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

/// <summary>_ is half a digit's place where nothing was read.</summary>
public sealed class DateSpacingTests
{
    [Theory]
    [InlineData("2019年11月27日", true)]
    [InlineData("2013年9月26日", true)]
    [InlineData("2013年9月6日", true)]
    [InlineData("2020年02月2_日", false)]
    [InlineData("2020年_2月20日", false)]
    [InlineData("2020_年_02_月_20_日", true)]
    [InlineData("2019.11.2", true)]
    [InlineData("20年02月2_日", true)]
    public void RoomForADigit_IsSeen(string read, bool isTight) =>
        Assert.Equal(isTight, DateSpacing.IsTight(ReadText.From([new TextRun(Sheet.From([PageOf.Line(read, 0, 0)]).Lines[0])])));
}
