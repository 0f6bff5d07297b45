using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CertificateIsSettledTests
{
    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-09", true)]
    [InlineData("2026-11-08", false)]
    public void LicenseOfTheseDays_MayNotBeInTheRegistryYet(string issuedOn, bool isSaid) =>
        Assert.Equal(isSaid, Consistent.WithLicense((FieldNames.IssuedOn, issuedOn)).Ask<CertificateIsSettled>().Any(f => f is { Code: "R-025", Severity: Severity.Warning }));

    [Fact]
    public void DoubtfulOrUnreadDate_IsNoWarning()
    {
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithLicense((FieldNames.IssuedOn, Doubtful("2026-11-20"))).Ask<CertificateIsSettled>()).Severity);
        Assert.Empty(Consistent.WithLicense((FieldNames.IssuedOn, Missing)).Ask<CertificateIsSettled>());
    }
}
