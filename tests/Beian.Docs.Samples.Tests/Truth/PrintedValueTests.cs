using Beian.Docs.Samples.Truth;

namespace Beian.Docs.Samples.Tests.Truth;

public sealed class PrintedValueTests
{
    [Theory]
    [InlineData("王　明", "王明")]
    [InlineData("（有限合伙）", "(有限合伙)")]
    [InlineData("甲；乙，丙：Ａ１。", "甲;乙,丙:A1。")]
    [InlineData("买买提·吐尔逊", "买买提·吐尔逊")]
    public void Print_BecomesHalfWidthWithoutSpaces(string printed, string value) => Assert.Equal(value, PrintedValue.Of(printed));
}
