using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class DomainLastsLongEnoughTests
{
    [Theory]
    [InlineData("北京市", Severity.Blocking)]
    [InlineData("山东省", Severity.Warning)]
    public void DomainThatEndsSoon_IsNamed(string province, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Consistent.In(province).WithDomainCertificate((FieldNames.ExpiresOn, "2027-02-22")).Ask<DomainLastsLongEnough>()).Severity);

    [Fact]
    public void DomainThatIsTooShortOnTheDayOfSubmission_OnlyWarns() => Assert.Equal(Severity.Warning, Assert.Single(
        Consistent.In("北京市").WithForm(f => f with { ExpectedSubmission = "2026-12-20" }).WithDomainCertificate((FieldNames.ExpiresOn, "2027-03-10")).Ask<DomainLastsLongEnough>()).Severity);

    [Theory]
    [InlineData("2027-02-23")]
    [InlineData("2026-11-22")]
    public void LongOrExpiredAlready_IsNoFinding(string day) => Assert.Empty(Consistent.WithDomainCertificate((FieldNames.ExpiresOn, day)).Ask<DomainLastsLongEnough>());
}
