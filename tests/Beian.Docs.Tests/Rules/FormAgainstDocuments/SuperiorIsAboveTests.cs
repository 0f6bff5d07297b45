using Beian.Docs.Documents;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

public sealed class SuperiorIsAboveTests
{
    private static SampleFiling School(string? superior) => Consistent.WithSubject(s => s with { Name = "威海市样例中学", Nature = "事业单位", CertificateNumber = "1237100049500001X0", Superior = superior });

    [Theory]
    [InlineData("威海市样例中学", Severity.Blocking)]
    [InlineData("张样例", Severity.Warning)]
    public void ItselfOrAPerson_IsSaidInShandong(string superior, Severity severity)
    {
        var finding = Assert.Single(School(superior).Ask<SuperiorIsAbove>());
        Assert.Equal(("R-071", severity, "/subject/superior"), (finding.Code, finding.Severity, finding.Field));
    }

    [Theory]
    [InlineData("威海市教育局")]
    [InlineData("省委")]
    [InlineData("")]
    [InlineData(null)]
    public void UnitAboveOrNothing_IsFine(string? superior) => Assert.Empty(School(superior).Ask<SuperiorIsAbove>());

    [Fact]
    public void CompaniesAndOtherProvinces_MayNameThemselves()
    {
        Assert.Empty(Consistent.WithSubject(s => s with { Superior = Company }).Ask<SuperiorIsAbove>());
        Assert.Empty(School("威海市样例中学").In("江苏省").Ask<SuperiorIsAbove>());
    }

    /// <summary>Whoever files: a name that stands on the papers but for a character.</summary>
    [Theory]
    [InlineData("威海未达信息技术有限公司", 0)]
    [InlineData("威海末达信息技术有限公司", 1)]
    [InlineData("威海未达信息技术有限公司工会", 0)]
    [InlineData("山东样例控股集团有限公司", 0)]
    public void NameButForACharacter_IsASlip(string superior, int findings) =>
        Assert.Equal(findings, Consistent.WithSubject(s => s with { Name = "威海未达信息技术有限公司", Superior = superior }).Ask<SuperiorIsAbove>().Count(f => f is { Severity: Severity.Warning, DocumentValue: "威海未达信息技术有限公司" }));

    [Fact]
    public void SupervisorOfTheCertificate_IsSpelledAsThere() => Assert.Equal("威海市环翠区民政局", Assert.Single(Consistent
        .WithSubject(s => s with { Superior = "威海市环萃区民政局" })
        .With(("证书.jpg", Document(DocumentKinds.SocialOrganizationCertificate, (FieldNames.Name, Company), (FieldNames.Supervisor, "威海市环翠区民政局"))))
        .Ask<SuperiorIsAbove>()).DocumentValue);
}
