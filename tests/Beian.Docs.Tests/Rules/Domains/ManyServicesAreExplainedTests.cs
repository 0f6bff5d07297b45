using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class ManyServicesAreExplainedTests
{
    [Fact]
    public void ManyWithoutPlan_Blocks()
    {
        Assert.Equal(Severity.Blocking, Assert.Single(Consistent.In("江苏省").Times(30).Ask<ManyServicesAreExplained>()).Severity);
        Assert.Empty(Consistent.In("江苏省").Times(30).And("方案书.pdf", Document(DocumentKinds.SitePlan)).Ask<ManyServicesAreExplained>());
        Assert.Empty(Consistent.In("江苏省").Times(29).Ask<ManyServicesAreExplained>());
    }

    [Fact]
    public void MoreThanJiangxiTakesAtOnce_Blocks() => Assert.Single(Consistent.In("江西省").Times(16).Ask<ManyServicesAreExplained>());
}
