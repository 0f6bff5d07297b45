using Beian.Docs.Filings;
using Beian.Docs.Rules.ServiceNames;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class DouyinNameFitsTests
{
    [Theory]
    [InlineData("样", "2个单位")]
    [InlineData("样例样例样例样例样例样", "22个单位")]
    [InlineData("样例-小店", "-")]
    [InlineData("样+例小店", "+")]
    public void NameThatDoesNotFit_Blocks(string name, string reason) =>
        Assert.Contains(reason, Assert.Single(SampleServices.MiniProgram.On(FilingPlatform.Douyin).Named(name).Ask<DouyinNameFits>()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("样例")]
    [InlineData("样例小店Plus+")]
    public void NameThatFits_IsNoFinding(string name) => Assert.Empty(SampleServices.MiniProgram.On(FilingPlatform.Douyin).Named(name).Ask<DouyinNameFits>());

    [Fact]
    public void OtherPlatforms_DoNotMind() => Assert.Empty(SampleServices.MiniProgram.On(FilingPlatform.WeChat).Named("样").Ask<DouyinNameFits>());
}
