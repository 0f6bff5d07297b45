using Beian.Docs.Documents;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class CertificateNumberMatchesTests
{
    [Fact]
    public void OtherCode_IsBlockedAtTheCharacter()
    {
        var finding = Assert.Single(Consistent.WithSubject(s => s with { CertificateNumber = "91371000MA3C0O003Y" }).Ask<CertificateNumberMatches>());
        Assert.Equal(("R-063", Severity.Blocking, "/subject/certificateNumber"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("第14位：表上“O”，证上“0”（字形相近", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingCharacter_IsNamed() => Assert.Contains(
        "少了“1”", Assert.Single(Consistent.WithSubject(s => s with { CertificateNumber = "9371000MA3C00003Y" }).Ask<CertificateNumberMatches>()).Message, StringComparison.Ordinal);

    [Fact]
    public void SameCode_IsFine() => Assert.Empty(Consistent.Ask<CertificateNumberMatches>());

    [Fact]
    public void LowerCase_IsOnlyMentioned() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithSubject(s => s with { CertificateNumber = "91371000ma3c00003y" }).Ask<CertificateNumberMatches>()).Severity);

    [Fact]
    public void OldRegistrationNumber_IsCompared()
    {
        var filing = Consistent.WithLicense((FieldNames.CreditCode, null), (FieldNames.RegistrationNumber, "371002200000121"));
        Assert.Empty(filing.WithSubject(s => s with { CertificateNumber = "371002200000121" }).Ask<CertificateNumberMatches>());
        Assert.Equal(Severity.Blocking, Assert.Single(filing.WithSubject(s => s with { CertificateNumber = "371000600000121" }).Ask<CertificateNumberMatches>()).Severity);
    }

    // R-021 asks for the new one.
    [Fact]
    public void OldLicenseBesideACreditCode_IsNotComparedWithIt() =>
        Assert.Empty(Consistent.WithLicense((FieldNames.CreditCode, null), (FieldNames.RegistrationNumber, "371002200000121")).Ask<CertificateNumberMatches>());

    // The form's code passes its checks: a reading that does not is a misreading.
    [Theory]
    [InlineData("91371000MA3C00008Y", Severity.Info)]
    [InlineData("93371000MA3E000647", Severity.Warning)]
    public void DoubtfulReading_NeverBlocks(string code, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Consistent.WithLicense((FieldNames.CreditCode, Doubtful(code))).Ask<CertificateNumberMatches>()).Severity);

    [Fact]
    public void BrokenCodeOnTheForm_IsNotExcused() => Assert.Equal(
        Severity.Warning,
        Assert.Single(Consistent.WithSubject(s => s with { CertificateNumber = "91371000MA3C00008Y" }).WithLicense((FieldNames.CreditCode, Doubtful(Code))).Ask<CertificateNumberMatches>()).Severity);

    [Fact]
    public void UnreadCode_IsSaidToBeUnread() => Assert.Contains(
        "没有从营业执照上读出统一社会信用代码", Assert.Single(Consistent.WithLicense((FieldNames.CreditCode, Missing)).Ask<CertificateNumberMatches>()).Message, StringComparison.Ordinal);

    [Fact]
    public void IndividualsAreNotAsked() => Assert.Empty(Individual.And("执照.jpg", License()).Ask<CertificateNumberMatches>());
}
