using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class OrderIsNotTooLargeTests
{
    [Fact]
    public void MoreThanTheProvinceTakes_Blocks() => Assert.Equal(Severity.Blocking, Assert.Single(Consistent.In("湖南省").Times(2).Ask<OrderIsNotTooLarge>()).Severity);

    [Fact]
    public void MoreThanTencentTakes_Blocks() => Assert.Single(Consistent.On(FilingPlatform.Tencent).Times(11).Ask<OrderIsNotTooLarge>());

    [Fact]
    public void PeopleFileOneByOne() => Assert.Single(Individual.Times(2).Ask<OrderIsNotTooLarge>());

    [Fact]
    public void SoleTradersHaveFiveMiniPrograms()
    {
        var filing = SampleServices.MiniProgram.On(FilingPlatform.WeChat).WithSubject(s => s with { CertificateNumber = "92371002MA3D123473" });
        Assert.Single(filing.Times(6).Ask<OrderIsNotTooLarge>());
        Assert.Empty(filing.Times(5).Ask<OrderIsNotTooLarge>());
    }

    [Fact]
    public void OrdinaryOrder_IsNoFinding() => Assert.Empty(Consistent.Times(3).Ask<OrderIsNotTooLarge>());
}
