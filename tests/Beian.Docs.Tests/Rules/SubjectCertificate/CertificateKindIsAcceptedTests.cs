using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CertificateKindIsAcceptedTests
{
    private static SampleFiling Hospital => Consistent.WithSubject(s => s with { CertificateKind = "医疗机构执业许可证" });

    [Fact]
    public void MedicalLicenseInGuangdong_IsBlocked()
    {
        var finding = Assert.Single(Hospital.In("广东省").Ask<CertificateKindIsAccepted>());
        Assert.Equal(("R-037", Severity.Blocking, "/subject/certificateKind"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("广东省管局要求", finding.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void ElsewhereOrNotFilledIn_IsFine()
    {
        Assert.Empty(Hospital.Ask<CertificateKindIsAccepted>());
        Assert.Empty(Consistent.In("广东省").WithSubject(s => s with { CertificateKind = null }).Ask<CertificateKindIsAccepted>());
    }
}
