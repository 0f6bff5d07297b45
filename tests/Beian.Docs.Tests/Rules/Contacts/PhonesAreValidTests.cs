using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class PhonesAreValidTests
{
    [Theory]
    [InlineData("1380000000", Severity.Blocking)]
    [InlineData("12800000001", Severity.Blocking)]
    [InlineData("0631-5200000", Severity.Blocking)]
    [InlineData("17000000001", Severity.Warning)]
    public void BadMobile_IsSaid(string mobile, Severity severity)
    {
        var finding = Assert.Single(Consistent.WithPrincipal(p => p with { Mobile = mobile }).Ask<PhonesAreValid>());
        Assert.Equal(("R-109", severity, "/subject/principal/mobile"), (finding.Code, finding.Severity, finding.Field));
    }

    [Theory]
    [InlineData("13800000001")]
    [InlineData("+86 138 0000 0001")]
    [InlineData("１３８００００００01")]
    [InlineData("")]
    [InlineData(null)]
    public void GoodOrEmptyMobile_IsFine(string? mobile) => Assert.Empty(Consistent.WithPrincipal(p => p with { Mobile = mobile }).Ask<PhonesAreValid>());

    [Fact]
    public void EmergencyPhone_MayBeALandline()
    {
        Assert.Empty(Consistent.WithPrincipal(p => p with { EmergencyMobile = "0631-5200000" }).Ask<PhonesAreValid>());
        Assert.Equal("/subject/principal/emergencyMobile", Assert.Single(Consistent.WithPrincipal(p => p with { EmergencyMobile = "5200000" }).Ask<PhonesAreValid>()).Field);
    }
}
