using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Services;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class ApprovalsAreThereTests
{
    private static SampleFiling Declared => Consistent.WithService(s => s with { PreApprovals = ["新闻"] });

    [Fact]
    public void DeclaredWithoutPapers_Blocks()
    {
        Assert.Equal((Severity.Blocking, "/services/0/preApprovals"), (Assert.Single(Declared.Ask<ApprovalsAreThere>()).Severity, Declared.Ask<ApprovalsAreThere>()[0].Field));
        Assert.Equal(Severity.Warning, Assert.Single(Declared.And("其他.jpg", Document(DocumentKinds.OtherDocument)).Ask<ApprovalsAreThere>()).Severity);
    }

    [Fact]
    public void NumberOrPaper_IsEnough()
    {
        Assert.Empty(Declared.WithService(s => s with { Approvals = [new ServiceApproval { Kind = "新闻", Number = "样例1号" }] }).Ask<ApprovalsAreThere>());
        Assert.Empty(Declared.And("许可证.jpg", Document(DocumentKinds.PreApproval)).Ask<ApprovalsAreThere>());
    }

    [Fact]
    public void PeopleCannotHaveOne() => Assert.Contains("个人不能取得", Assert.Single(Individual.WithService(s => s with { PreApprovals = ["新闻"] }).Ask<ApprovalsAreThere>()).Message, StringComparison.Ordinal);

    [Fact]
    public void ContentThatNeedsOne_Warns() => Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithService(s => s with { Contents = ["网络新闻"], PreApprovals = ["以上都不涉及"] }).Ask<ApprovalsAreThere>()).Severity);

    [Fact]
    public void NothingDeclared_IsNoFinding() => Assert.Empty(Consistent.WithService(s => s with { Contents = ["单位门户网站"], PreApprovals = ["以上都不涉及"] }).Ask<ApprovalsAreThere>());
}
