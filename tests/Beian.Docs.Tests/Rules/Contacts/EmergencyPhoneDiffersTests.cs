using Beian.Docs.Documents;
using Beian.Docs.Rules.Contacts;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Contacts;

public sealed class EmergencyPhoneDiffersTests
{
    [Fact]
    public void SamePhone_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithPrincipal(p => p with { EmergencyMobile = "138 0000 0001" }).Ask<EmergencyPhoneDiffers>());
        Assert.Equal(("R-110", Severity.Blocking, "/subject/principal/emergencyMobile"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void OtherOrNoPhone_IsFine()
    {
        Assert.Empty(Consistent.Ask<EmergencyPhoneDiffers>());
        Assert.Empty(Consistent.WithPeople(p => p with { Mobile = null, EmergencyMobile = null }).Ask<EmergencyPhoneDiffers>());
    }

    [Fact]
    public void IndividualsOfBeijing_MayRepeatTheirs()
    {
        var filing = Individual.WithPeople(p => p with { EmergencyMobile = p.Mobile });
        Assert.NotEmpty(filing.Ask<EmergencyPhoneDiffers>());
        Assert.Empty(filing.WithForm(f => f with { Province = "北京市" }).Ask<EmergencyPhoneDiffers>());
    }
}
