using Beian.Docs.Cli.Reports;

namespace Beian.Docs.Cli.Tests.Reports;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("威海末来科技", "威海未来科技", "..x...", "..x...")]
    [InlineData("山东省威海市", "山东省威海", ".....x", ".....")]
    [InlineData("样例(威海)", "样例（威海）", "..x..x", "..x..x")]
    [InlineData("同样", "同样", "..", "..")]
    [InlineData("甲乙丙丁", "甲丙丁", ".x..", "...")]
    public void OnlyWhatDiffers_IsMarked(string left, string right, string leftMarks, string rightMarks)
    {
        var marks = Difference.Of(left, right);

        Assert.Equal((leftMarks, rightMarks), (Show(marks.Left), Show(marks.Right)));
    }

    [Fact]
    public void TextsWithLittleInCommon_AreNotMarkedAtAll()
    {
        var (left, right) = Difference.Of("北京甲公司", "上海乙工厂部");

        Assert.DoesNotContain(true, left);
        Assert.DoesNotContain(true, right);
    }

    private static string Show(bool[] marks) => string.Concat(marks.Select(m => m ? 'x' : '.'));
}
