using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CodeHasValidCheckTests
{
    [Theory]
    [InlineData("91371000MA3C00003X", "校验位不对")]
    [InlineData("91371000MA3C0000Y", "是17位")]
    [InlineData("91371000MA3C0O003Y", "第14位的“O”")]
    public void BrokenCodeOnTheForm_IsBlocked(string code, string explained)
    {
        var finding = Assert.Single(Consistent.WithSubject(s => s with { CertificateNumber = code }).Ask<CodeHasValidCheck>());
        Assert.Equal(("R-015", Severity.Blocking, "/subject/certificateNumber"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(explained, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("91371000MA3C00003Y")]
    [InlineData("９１３７１０００ma3c00003y")]
    [InlineData("371002200000121")]
    [InlineData("71526726-X")]
    [InlineData(null)]
    public void ValidOrOldNumber_IsFine(string? code) => Assert.Empty(Consistent.WithSubject(s => s with { CertificateNumber = code }).Ask<CodeHasValidCheck>());

    [Fact]
    public void BrokenCodeOnTheLicense_IsJudgedByHowItWasRead()
    {
        var filing = Consistent.WithSubject(s => s with { CertificateNumber = null });
        Assert.Equal(Severity.Blocking, Assert.Single(filing.WithLicense((FieldNames.CreditCode, "91371000MA3C00003X")).Ask<CodeHasValidCheck>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(filing.WithLicense((FieldNames.CreditCode, Doubtful("91371000MA3C00003X"))).Ask<CodeHasValidCheck>()).Severity);
        Assert.Empty(filing.WithLicense((FieldNames.CreditCode, Missing)).Ask<CodeHasValidCheck>());
    }

    [Fact]
    public void IndividualsAreNotAsked() => Assert.Empty(Individual.Ask<CodeHasValidCheck>());
}
