using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CertificateIsOfProvinceTests
{
    [Fact]
    public void OtherProvinceThanTheLicense_IsBlocked()
    {
        var finding = Assert.Single(Consistent.In("江苏省").Ask<CertificateIsOfProvince>());
        Assert.Equal(("R-019", Severity.Blocking, "/province"), (finding.Code, finding.Severity, finding.Field));
        Assert.Equal(("江苏省", "山东省"), (finding.FormValue, finding.DocumentValue));
    }

    [Fact]
    public void DoubtfulAddress_OnlyWarns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.In("江苏省").WithLicense((FieldNames.Address, Doubtful(Address))).Ask<CertificateIsOfProvince>()).Severity);

    // Who moves keeps the code.
    [Fact]
    public void CodeAlone_OnlyWarns() => Assert.Equal(
        Severity.Warning,
        Assert.Single(Consistent.In("江苏省").WithLicense((FieldNames.Address, Missing)).WithSubject(s => s with { CertificateAddress = null }).Ask<CertificateIsOfProvince>()).Severity);

    [Fact]
    public void FormsAddress_CountsWithoutALicense() =>
        Assert.Equal(Severity.Blocking, Assert.Single(Consistent.With().In("江苏省").Ask<CertificateIsOfProvince>()).Severity);

    [Fact]
    public void SameOrUnknownProvince_IsFine()
    {
        Assert.Empty(Consistent.Ask<CertificateIsOfProvince>());
        Assert.Empty(Consistent.WithForm(f => f with { Province = null }).Ask<CertificateIsOfProvince>());
        Assert.Empty(Individual.In("江苏省").Ask<CertificateIsOfProvince>());
    }
}
