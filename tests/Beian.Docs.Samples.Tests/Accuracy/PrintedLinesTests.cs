using Beian.Docs.Benchmarks.Accuracy;

namespace Beian.Docs.Samples.Tests.Accuracy;

public sealed class PrintedLinesTests
{
    [Theory]
    [InlineData("样例科技有限公司", true)] // within a line, wide brackets and spaces do not matter
    [InlineData("青岛市市南区望海街225号3楼", true)] // the end of one line, then the beginning of another that stands elsewhere
    [InlineData("青岛市市南区望海街225号4楼", false)]
    [InlineData("青岛市225号", false)] // what lies between is not left out
    [InlineData("2031-05-06", true)]
    [InlineData("2031-05-07", false)]
    public void Value_StandsInTheLines_OrDoesNot(string value, bool isHeld)
    {
        var lines = new PrintedLines(["名称 样例科技有限公司", "住所青岛市市南区望", "类型有限责任公司（自然人独资）", "海街", "225号3楼 登记机关", "至2031年05月06日"]);
        Assert.Equal(isHeld, lines.Hold(value));
        Assert.True(lines.Hold("有限责任公司(自然人独资)"));
    }
}
