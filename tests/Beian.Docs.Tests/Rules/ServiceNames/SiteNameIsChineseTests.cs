using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class SiteNameIsChineseTests
{
    [Theory]
    [InlineData("Sample Site", "英文")]
    [InlineData("SAMPLE123", "英文")]
    [InlineData("123456", "没有文字")]
    [InlineData("example.cn", "域名")]
    [InlineData("www.sample.com", "域名")]
    public void NameWithoutChinese_Blocks(string name, string reason)
    {
        var finding = Assert.Single(Consistent.Named(name).Ask<SiteNameIsChinese>());
        Assert.Equal(Severity.Blocking, finding.Severity);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("样例官网")]
    [InlineData("Sample样例")]
    public void ChineseName_IsNoFinding(string name) => Assert.Empty(Consistent.Named(name).Ask<SiteNameIsChinese>());

    [Fact]
    public void EnglishApp_IsNoFinding() => Assert.Empty(SampleServices.App.Named("Sample").Ask<SiteNameIsChinese>());

    [Fact]
    public void ProvinceThatSaysSo_IsQuoted() => Assert.Contains("山东省管局", Consistent.Named("Sample Site").Ask<SiteNameIsChinese>()[0].Source, StringComparison.Ordinal);
}
