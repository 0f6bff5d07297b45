using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Services;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class NewNameIsFiledTests
{
    // APP 改名了, 要不要变更备案?
    [Fact]
    public void NewNameOnThePhone_NeedsAChange()
    {
        var filing = SampleServices.App.Doing(FilingOperation.AddService).WithService(s => s with { PreviousName = "样例工具" });
        Assert.Equal(Severity.Warning, Assert.Single(filing.Ask<NewNameIsFiled>()).Severity);
        Assert.Empty(filing.Doing(FilingOperation.Change).Ask<NewNameIsFiled>());
    }

    // 只改了应用商店里的标题呢?
    [Fact]
    public void NewTitleInTheStoreAlone_NeedsNothing()
    {
        var filing = SampleServices.App.Doing(FilingOperation.Change).WithService(s => s with { Name = "样例助手-管理海产品", PreviousName = "样例助手" });
        Assert.Equal(Severity.Info, Assert.Single(filing.Ask<NewNameIsFiled>()).Severity);
    }

    [Fact]
    public void NoFormerName_IsNoFinding() => Assert.Empty(SampleServices.App.Ask<NewNameIsFiled>());
}
