using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CodeHasOrganizationCheckTests
{
    private static string WithoutOrganizationCheck(string first17) => first17 + UnifiedSocialCreditCode.CheckCharacter(first17);

    [Theory]
    [InlineData("91371000MA3C00004", Severity.Warning)]
    [InlineData("92371002MA3D12348", Severity.Info)]
    public void BrokenOrganizationCheck_IsMentioned(string first17, Severity severity)
    {
        var code = WithoutOrganizationCheck(first17);
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.CreditCode, code)).WithSubject(s => s with { CertificateNumber = code }).Ask<CodeHasOrganizationCheck>());
        Assert.Equal(("R-016", severity), (finding.Code, finding.Severity));
    }

    [Fact]
    public void ValidCode_IsFine() => Assert.Empty(Consistent.Ask<CodeHasOrganizationCheck>());

    [Fact]
    public void UnreadCode_TellsNothing() =>
        Assert.Empty(Consistent.WithLicense((FieldNames.CreditCode, Missing)).WithSubject(s => s with { CertificateNumber = null }).Ask<CodeHasOrganizationCheck>());
}
