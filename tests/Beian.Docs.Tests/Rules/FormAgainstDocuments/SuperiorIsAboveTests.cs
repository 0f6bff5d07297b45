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
}
