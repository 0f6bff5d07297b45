using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class TradeWordsAreApprovedTests
{
    [Fact]
    public void TradeWithoutApproval_Blocks()
    {
        var finding = Assert.Single(Consistent.Named("样例视频").Ask<TradeWordsAreApproved>());
        Assert.Equal((Severity.Blocking, "/services/0/name"), (finding.Severity, finding.Field));
    }

    [Fact]
    public void ApprovalOnTheForm_IsEnough() =>
        Assert.Empty(Consistent.Named("样例视频").WithService(s => s with { Approvals = [new ServiceApproval { Kind = "广播电影电视节目", Number = "样例1号" }] }).Ask<TradeWordsAreApproved>());

    [Fact]
    public void WordOfTheUnitsName_IsOnlyHinted() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithSubject(s => s with { Name = "威海样例音乐培训有限公司" }).Named("样例音乐").Ask<TradeWordsAreApproved>()).Severity);

    [Fact]
    public void PlainName_IsNoFinding() => Assert.Empty(Consistent.Ask<TradeWordsAreApproved>());
}
