using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Services;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class SubjectMayChangeTests
{
    private static SampleFiling Changed(string? representative = null) => Consistent.Doing(FilingOperation.Change)
        .WithSubject(s => s with { Previous = new PreviousSubject { CertificateNumber = "91371002MA3C00011A", LegalRepresentative = representative } });

    [Theory]
    [InlineData("北京市", Severity.Blocking)]
    [InlineData("浙江省", Severity.Blocking)]
    [InlineData("广东省", Severity.Info)]
    [InlineData("山东省", Severity.Warning)]
    public void AnotherSubject_IsJudgedByTheProvince(string province, Severity severity) => Changed().In(province).Ask<SubjectMayChange>().IsOne(severity, "/subject/certificateNumber");

    [Fact]
    public void ShandongShowsThatItsSourcesDisagree() => Assert.Contains("说法不一", Changed("李样例").Ask<SubjectMayChange>()[0].Message, StringComparison.Ordinal);

    [Fact]
    public void SameNumber_IsNoFinding() => Assert.Empty(Changed().WithSubject(s => s with { Previous = new PreviousSubject { CertificateNumber = Code } }).Ask<SubjectMayChange>());
}
