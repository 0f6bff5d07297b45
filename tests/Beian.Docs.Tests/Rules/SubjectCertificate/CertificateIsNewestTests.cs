using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CertificateIsNewestTests
{
    private static readonly (string, object?)[] Old = [(FieldNames.CreditCode, null), (FieldNames.RegistrationNumber, "371002200000121")];

    [Fact]
    public void OldLicenseAlone_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithLicense(Old).Ask<CertificateIsNewest>());
        Assert.Equal(("R-021", Severity.Blocking, "/subject/certificateNumber"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void OldLicenseBesideTheNew_IsToBeTakenOut() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.And("旧执照.jpg", License([.. Old, (FieldNames.Name, "威海样例旧名有限公司")])).Ask<CertificateIsNewest>()).Severity);

    [Fact]
    public void DoubtfulOrLaterOperations_OnlyWarn()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithLicense((FieldNames.CreditCode, null), (FieldNames.RegistrationNumber, Doubtful("371002200000121"))).Ask<CertificateIsNewest>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithLicense(Old).WithForm(f => f with { Operation = FilingOperation.AddAccess }).Ask<CertificateIsNewest>()).Severity);
    }

    [Fact]
    public void OldLicenseOfASubjectWithTheOldNumber_IsOnlyToBeAskedAfter() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithLicense(Old).WithSubject(s => s with { CertificateNumber = "371002200000121" }).Ask<CertificateIsNewest>()).Severity);

    [Fact]
    public void UnreadCode_IsNoOldLicense() => Assert.Empty(Consistent.WithLicense((FieldNames.CreditCode, Missing), (FieldNames.RegistrationNumber, "371002200000121")).Ask<CertificateIsNewest>());
}
