using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class DomainNotExpiredTests
{
    [Fact]
    public void ExpiredDomain_Blocks() => Assert.Equal(Severity.Blocking, Assert.Single(Consistent.WithDomainCertificate((FieldNames.ExpiresOn, "2026-11-22")).Ask<DomainNotExpired>()).Severity);

    [Fact]
    public void DoubtfulDay_OnlyWarns() => Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithDomainCertificate((FieldNames.ExpiresOn, Doubtful("2026-11-22"))).Ask<DomainNotExpired>()).Severity);

    [Fact]
    public void LastDay_StillCounts() => Assert.Empty(Consistent.WithDomainCertificate((FieldNames.ExpiresOn, "2026-11-23")).Ask<DomainNotExpired>());

    [Fact]
    public void DayThatCouldNotBeRead_IsNoFinding() => Assert.Empty(Consistent.WithDomainCertificate((FieldNames.ExpiresOn, Missing)).Ask<DomainNotExpired>());
}
