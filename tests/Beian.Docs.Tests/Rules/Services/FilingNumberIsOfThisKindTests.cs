using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Services;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class FilingNumberIsOfThisKindTests
{
    // APP 以前按网站备案过, 还要备案吗?
    [Fact]
    public void AppOnceFiledAsAWebsite_IsFiledAgain()
    {
        var finding = Assert.Single(SampleServices.App.WithService(s => s with { FilingNumber = "鲁ICP备12345678号-1" }).Ask<FilingNumberIsOfThisKind>());
        Assert.Equal((Severity.Blocking, "/services/0/filingNumber"), (finding.Severity, finding.Field));
        Assert.Contains("按 APP 重新备案", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FilingKind.Website, "鲁ICP备12345678号-2A", Severity.Blocking)]
    [InlineData(FilingKind.MiniProgram, "鲁ICP备2024123456号-3A", Severity.Blocking)]
    [InlineData(FilingKind.Website, "鲁ICP备12345678号", Severity.Warning)]
    [InlineData(FilingKind.Website, "鲁12345678", Severity.Warning)]
    public void NumberOfAnotherKind_IsNamed(FilingKind kind, string number, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Consistent.As(kind).WithService(s => s with { FilingNumber = number }).Ask<FilingNumberIsOfThisKind>()).Severity);

    [Theory]
    [InlineData(FilingKind.Website, "鲁ICP备12345678号-1")]
    [InlineData(FilingKind.App, "京ICP证030173号-2A")]
    [InlineData(FilingKind.MiniProgram, "粤B2-20090059-1626X")]
    [InlineData(FilingKind.QuickApp, "蜀ICP备2024123456号-4K")]
    public void NumberOfTheKind_IsNoFinding(FilingKind kind, string number) => Assert.Empty(Consistent.As(kind).WithService(s => s with { FilingNumber = number }).Ask<FilingNumberIsOfThisKind>());
}
