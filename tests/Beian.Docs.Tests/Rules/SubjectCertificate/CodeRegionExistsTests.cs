using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CodeRegionExistsTests
{
    [Theory]
    [InlineData("91990000MA3C000033", Severity.Blocking)]
    [InlineData("91371099MA3C00003C", Severity.Warning)]
    public void UnknownRegion_IsSaid(string code, Severity severity)
    {
        var finding = Assert.Single(With(code).Ask<CodeRegionExists>());
        Assert.Equal(("R-018", severity, "/subject/certificateNumber"), (finding.Code, finding.Severity, finding.Field));
    }

    [Theory]
    [InlineData(Code)]
    [InlineData("91100000MA3C000038")]
    public void KnownRegionOrTheWholeCountry_IsFine(string code) => Assert.Empty(With(code).Ask<CodeRegionExists>());

    [Fact]
    public void CodeThatDoesNotHoldTogether_IsForAnotherRule() => Assert.Empty(With("91990000MA3C00003Y").Ask<CodeRegionExists>());

    [Fact]
    public void DoubtfulCode_CountsOnlyWhereTheFormHasIt() =>
        Assert.Empty(Consistent.WithSubject(s => s with { CertificateNumber = null }).WithLicense((FieldNames.CreditCode, Doubtful("91990000MA3C000033"))).Ask<CodeRegionExists>());

    private static SampleFiling With(string code) => Consistent.WithSubject(s => s with { CertificateNumber = code }).WithLicense((FieldNames.CreditCode, code));
}
