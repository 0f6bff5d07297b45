using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class ProvinceAllowsNameTests
{
    [Theory]
    [InlineData("样例工作室", "工作室")]
    [InlineData("海产品分享", "分享")]
    public void WordThatShandongForbids_Blocks(string name, string word)
    {
        var finding = Assert.Single(Consistent.Named(name).Ask<ProvinceAllowsName>());
        Assert.Equal(Severity.Blocking, finding.Severity);
        Assert.Contains($"“{word}”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("山东省管局", finding.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void WordThatNeedsAnApproval_BlocksWithoutOne()
    {
        Assert.Single(Consistent.Named("样例博客").Ask<ProvinceAllowsName>());
        Assert.Empty(Consistent.Named("样例博客").And("许可证.jpg", Document(DocumentKinds.PreApproval)).Ask<ProvinceAllowsName>());
    }

    [Fact]
    public void UnitsOwnName_IsOnlyHinted() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithSubject(s => s with { Name = "威海样例网络科技有限公司" }).Named("样例网络").Ask<ProvinceAllowsName>()).Severity);

    [Fact]
    public void AnotherProvince_DoesNotMind() => Assert.Empty(Consistent.In("广东省").Named("样例工作室").Ask<ProvinceAllowsName>());

    [Fact]
    public void AppsAreNotWebsites() => Assert.Empty(SampleServices.App.Named("样例工作室").Ask<ProvinceAllowsName>());
}
