using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class EmergencyContactIsThirdPersonTests
{
    private static SampleFiling Tianjin => Consistent.In("天津市").WithSubject(s => s with { Remark = "应急联系人：王样例，本单位行政专员" });

    [Fact]
    public void WithoutRemark_IsBlocked()
    {
        var finding = Assert.Single(Consistent.In("天津市").Ask<EmergencyContactIsThirdPerson>());
        Assert.Equal(("R-114", Severity.Blocking, "/subject/remark"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("直系亲属", Assert.Single(Individual.In("天津市").Ask<EmergencyContactIsThirdPerson>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherPersonsMobile_IsNoThirdPerson()
    {
        var finding = Assert.Single(Tianjin.WithServicePerson(p => p with { Name = Li, Mobile = "13800000002", EmergencyMobile = "13800000009" }).Ask<EmergencyContactIsThirdPerson>());
        Assert.Equal("/subject/principal/emergencyMobile", finding.Field);
    }

    [Fact]
    public void NamedThirdPersonOrOtherProvince_IsFine()
    {
        Assert.Empty(Tianjin.Ask<EmergencyContactIsThirdPerson>());
        Assert.Empty(Consistent.Ask<EmergencyContactIsThirdPerson>());
        Assert.Empty(Consistent.In("天津市").WithPeople(p => p with { EmergencyMobile = null }).Ask<EmergencyContactIsThirdPerson>());
    }
}
