using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class DomainIsVerifiedTests
{
    [Theory]
    [InlineData("未实名认证", Severity.Blocking)]
    [InlineData("审核中", Severity.Blocking)]
    public void DomainThatIsNotVerified_Blocks(string status, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Consistent.WithDomainCertificate((FieldNames.VerifiedStatus, status)).Ask<DomainIsVerified>()).Severity);

    [Fact]
    public void DoubtfulStatus_OnlyWarns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithDomainCertificate((FieldNames.VerifiedStatus, Doubtful("未实名"))).Ask<DomainIsVerified>()).Severity);

    [Theory]
    [InlineData("2026-11-22", 1)]
    [InlineData("2026-11-20", 0)]
    [InlineData("2020-01-01", 0)]
    public void VerificationOfYesterday_IsTooYoung(string day, int count) => Assert.Equal(count, Consistent.WithService(s => s with { DomainVerifiedOn = day }).Ask<DomainIsVerified>().Count);

    [Fact]
    public void OnTheDayOfSubmissionItIsOldEnough() =>
        Assert.Empty(Consistent.WithService(s => s with { DomainVerifiedOn = "2026-11-22" }).WithForm(f => f with { ExpectedSubmission = "2026-11-30" }).Ask<DomainIsVerified>());

    [Theory]
    [InlineData("已实名认证")]
    [InlineData("已实名认证(未锁定)")]
    public void VerifiedDomain_IsNoFinding(string status) => Assert.Empty(Consistent.WithDomainCertificate((FieldNames.VerifiedStatus, status)).Ask<DomainIsVerified>());
}
