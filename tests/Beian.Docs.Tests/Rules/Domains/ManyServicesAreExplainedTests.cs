using Beian.Docs.Documents;
using Beian.Docs.Filings;
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

    [Fact]
    public void OtherFilingsOfTheSubject_CountTooAndWarn()
    {
        var filing = Consistent.In("江苏省").Doing(FilingOperation.AddService);
        var many = filing.Times(20).Beside(filing.Times(10).Form);

        var finding = Assert.Single(many.Ask<ManyServicesAreExplained>());
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("连同本主体的其他备案（“客户1”）共有30个网站", finding.Message, StringComparison.Ordinal);
        Assert.Empty(filing.Times(20).Beside(filing.Times(9).Form, filing.Times(9).Doing(FilingOperation.Change).Form).Ask<ManyServicesAreExplained>());
        Assert.Empty(filing.Times(20).Beside(filing.Times(10).WithSubject(s => s with { CertificateNumber = "91350100M000100Y43" }).Form).Ask<ManyServicesAreExplained>());
    }
}
