using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CodeFitsNatureTests
{
    [Fact]
    public void EnterpriseCodeOfAnInstitution_IsBlocked()
    {
        var finding = Assert.Single(Consistent.WithSubject(s => s with { Nature = "事业单位" }).Ask<CodeFitsNature>());
        Assert.Equal(("R-014", Severity.Blocking, "/subject/nature"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("“企业”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("企业")]
    [InlineData("个体工商户")]
    [InlineData("医疗机构")]
    [InlineData("一种不认识的性质")]
    [InlineData(null)]
    public void FittingOrUnknownNature_IsFine(string? nature) => Assert.Empty(Consistent.WithSubject(s => s with { Nature = nature }).Ask<CodeFitsNature>());

    [Fact]
    public void InstitutionCodeOnALicense_IsMentioned()
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.CreditCode, "12441400456763110Y")).WithSubject(s => s with { Nature = "事业单位" }).Ask<CodeFitsNature>());
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    /// <summary>A trader who files as a person may hand in the license as well.</summary>
    [Theory]
    [InlineData(Code, 1)]
    [InlineData(ZhangNumber, 0)]
    [InlineData("510107199206075966", 0)]
    public void PersonWithACreditCode_IsNone(string number, int count) =>
        Assert.Equal(count, Consistent.WithSubject(s => s with { Nature = "个人", CertificateNumber = number }).Ask<CodeFitsNature>().Count(f => f is { Severity: Severity.Blocking, Field: "/subject/nature" }));

    [Fact]
    public void DoubtfulOrBrokenCode_TellsNothing() => Assert.Empty(Consistent
        .WithLicense((FieldNames.CreditCode, Doubtful("12441400456763110Y"))).WithSubject(s => s with { CertificateNumber = "12441400456763110X", Nature = "企业" }).Ask<CodeFitsNature>());
}
