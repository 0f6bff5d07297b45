using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class IndividualIsLocalTests
{
    [Theory]
    [InlineData("山西省", Severity.Blocking, "只受理本省")]
    [InlineData("江苏省", Severity.Warning, "居住证")]
    [InlineData("天津市", Severity.Info, "可以受理")]
    [InlineData("海南省", Severity.Info, "没有查到")]
    public void FromAnotherProvince_TheProvinceDecides(string province, Severity severity, string advice)
    {
        var finding = Assert.Single(Individual.In(province).Ask<IndividualIsLocal>());
        Assert.Equal(("R-056", severity, "/subject/principal/idNumber"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ResidencePermitAtHand_IsOnlyToBeLookedAt() =>
        Assert.Equal(Severity.Info, Assert.Single(Individual.In("江苏省").And("居住证.jpg", Document(DocumentKinds.ResidencePermit)).Ask<IndividualIsLocal>()).Severity);

    [Fact]
    public void WhereSourcesDisagree_TheMilderIsSaidWithBoth()
    {
        var finding = Assert.Single(Individual.In("江西省").Ask<IndividualIsLocal>());
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("腾讯云（2021）：只受理本省身份证；华为云（2025-12）：可提交居住证", finding.Message, StringComparison.Ordinal);
    }

    // The number keeps the place of first issue; only the address tells where somebody is registered now.
    [Fact]
    public void NumberAlone_OnlyWarns() => Assert.Equal(Severity.Warning, Assert.Single(Individual.With().In("山西省").Ask<IndividualIsLocal>()).Severity);

    [Fact]
    public void AtHomeOrOrganization_IsFine()
    {
        Assert.Empty(Individual.Ask<IndividualIsLocal>());
        Assert.Empty(Consistent.In("山西省").Ask<IndividualIsLocal>());
        Assert.Empty(Individual.WithForm(f => f with { Province = null }).WithSubject(s => s with { CertificateAddress = null }).With().Ask<IndividualIsLocal>());
    }
}
