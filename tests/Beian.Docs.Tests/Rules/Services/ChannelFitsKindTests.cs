using Beian.Docs.Filings;
using Beian.Docs.Rules.Services;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class ChannelFitsKindTests
{
    // 小程序在哪里备案? 网站和 APP 呢?
    [Theory]
    [InlineData(FilingKind.MiniProgram, FilingPlatform.Aliyun, 1)]
    [InlineData(FilingKind.MiniProgram, FilingPlatform.Douyin, 0)]
    [InlineData(FilingKind.Website, FilingPlatform.WeChat, 1)]
    [InlineData(FilingKind.App, FilingPlatform.Huawei, 0)]
    public void EachKindHasItsChannel(FilingKind kind, FilingPlatform platform, int count) => Assert.Equal(count, Consistent.As(kind).On(platform).Ask<ChannelFitsKind>().Count);

    [Fact]
    public void ChannelNotChosenYet_IsNoFinding() => Assert.Empty(SampleServices.MiniProgram.Ask<ChannelFitsKind>());
}
