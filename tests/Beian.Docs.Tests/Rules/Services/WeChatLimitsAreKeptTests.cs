using Beian.Docs.Filings;
using Beian.Docs.Rules.Services;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class WeChatLimitsAreKeptTests
{
    [Theory]
    [InlineData("太短的备注", 1)]
    [InlineData("展示单位简介和产品，接受客户在线留言咨询，不在线交易。", 0)]
    [InlineData(null, 0)]
    public void RemarkHasTwentyCharacters(string? remark, int count) =>
        Assert.Equal(count, SampleServices.MiniProgram.On(FilingPlatform.WeChat).WithService(s => s with { Remark = remark }).Ask<WeChatLimitsAreKept>().Count);

    [Fact]
    public void LongRemarkManyContentsAndApprovalTwice_Block()
    {
        var filing = SampleServices.MiniProgram.WithService(s => s with { Remark = new string('样', 201), Contents = ["1", "2", "3", "4", "5", "6"], PreApprovals = ["文化", "文化"] });
        Assert.Equal(3, filing.On(FilingPlatform.WeChat).Ask<WeChatLimitsAreKept>().Count);
        Assert.Empty(filing.On(FilingPlatform.Douyin).Ask<WeChatLimitsAreKept>());
    }
}
