using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.History;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.History;

public sealed class ServicePersonIsOfOneCompanyTests
{
    private static FilingForm Other => Consistent.WithSubject(s => s with { CertificateNumber = "91350100M000100Y43" }).Form;

    [Fact]
    public void SecondCompany_IsBlockedInJiangsu()
    {
        var finding = Assert.Single(Consistent.In("江苏省").Beside(Other).Ask<ServicePersonIsOfOneCompany>());
        Assert.Equal(("R-060", Severity.Blocking, "/services/0/person/idNumber"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void ElsewhereOrOnlyAsPrincipal_IsFine()
    {
        Assert.Empty(Consistent.Beside(Other).Ask<ServicePersonIsOfOneCompany>());
        Assert.Empty(Consistent.In("江苏省").Beside(Other with { Services = [] }).Ask<ServicePersonIsOfOneCompany>());
    }
}
