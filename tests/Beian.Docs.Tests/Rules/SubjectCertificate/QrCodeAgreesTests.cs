using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class QrCodeAgreesTests
{
    private static readonly DocumentIssue Issue = new(QrCodeAgrees.Issue, Severity.Warning, FieldNames.CreditCode, "二维码不同。");

    [Fact]
    public void OtherCodeInTheQrCode_IsBlocked()
    {
        var finding = Assert.Single(Consistent.Replace(DocumentKinds.BusinessLicense, License() with { Issues = [Issue] }).Ask<QrCodeAgrees>());
        Assert.Equal(("R-017", Severity.Blocking, "/subject/certificateNumber"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void NoIssue_IsFine() => Assert.Empty(Consistent.Ask<QrCodeAgrees>());

    [Theory]
    [InlineData("91371000MA3C00008Y", Severity.Warning)]
    [InlineData("91371000MA3C00003Y", Severity.Blocking)]
    public void DoubtfulPrint_IsJudgedByItsChecks(string code, Severity severity)
    {
        var license = License((FieldNames.CreditCode, Doubtful(code))) with { Issues = [Issue] };
        Assert.Equal(severity, Assert.Single(Consistent.Replace(DocumentKinds.BusinessLicense, license).Ask<QrCodeAgrees>()).Severity);
    }

    [Fact]
    public void UnreadPrint_OnlyWarns()
    {
        var license = License((FieldNames.CreditCode, Missing)) with { Issues = [Issue] };
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.Replace(DocumentKinds.BusinessLicense, license).Ask<QrCodeAgrees>()).Severity);
    }
}
