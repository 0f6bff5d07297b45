using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.FormAgainstDocuments;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.FormAgainstDocuments;

/// <summary>What R-066 says of who may be principal: the province's part.</summary>
public sealed class PrincipalOfProvinceTests
{
    // The principal and the service's person are Li; Zhang is the legal representative.
    private static SampleFiling Authorized => Consistent.WithPeople(p => Person(Li, LiNumber)).With(
        ("执照.jpg", License()), ("正面.jpg", Front((FieldNames.Name, Li), (FieldNames.IdNumber, LiNumber), (FieldNames.BirthDate, "1988-02-29"))), ("反面.jpg", Back()),
        ("授权书.jpg", Document(DocumentKinds.AuthorizationLetter)));

    [Theory]
    [InlineData("山东省", Severity.Blocking, "改由法定代表人担任")]
    [InlineData("浙江省", Severity.Blocking, "不接受授权书")]
    [InlineData("黑龙江省", Severity.Warning, "请与客户确认")]
    [InlineData("北京市", Severity.Warning, "腾讯云（2021）：主体负责人可以不是法定代表人；华为云（2025-12）：必须是法定代表人")]
    public void PrincipalWhoIsNotTheRepresentative_TheProvinceDecides(string province, Severity severity, string words)
    {
        var finding = Assert.Single(Authorized.In(province).Ask<PersonMatchesCard>());
        Assert.Equal(("R-066", severity, "/subject/principal/name"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("江苏省")]
    [InlineData("四川省")]
    [InlineData("甘肃省")]
    public void WhereALetterIsEnough_NothingIsSaid(string province) => Assert.Empty(Authorized.In(province).Ask<PersonMatchesCard>());

    // Representatives from abroad may authorize somebody: only a resident's number or card makes it certain.
    [Fact]
    public void RepresentativeOfUnknownOrigin_OnlyWarns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Authorized.WithSubject(s => s with { LegalRepresentative = null }).Ask<PersonMatchesCard>()).Severity);

    [Fact]
    public void ForeignRepresentative_MayAuthorizeInShandong() => Assert.Empty(Authorized
        .WithSubject(s => s with { LegalRepresentative = new LegalRepresentative { Name = Zhang, IdKind = "护照", IdNumber = "X1234567" } }).Ask<PersonMatchesCard>());

    [Fact]
    public void AuthorizedPrincipal_RunsTheServicesInJiangsu()
    {
        var finding = Assert.Single(Authorized.In("江苏省").WithServicePerson(p => Person("王样例", "371002199003077731")).Ask<PersonMatchesCard>());
        Assert.Equal(("/services/0/person/name", Severity.Blocking), (finding.Field, finding.Severity));
    }

    [Fact]
    public void Agencies_MayAuthorizeInQinghai()
    {
        var agency = Authorized.WithSubject(s => s with { Nature = "事业单位" });
        Assert.Empty(agency.In("青海省").Ask<PersonMatchesCard>());
        Assert.NotEmpty(agency.In("山东省").Ask<PersonMatchesCard>());
    }

    [Fact]
    public void DoubtfulRepresentative_TellsNothing() => Assert.Empty(Authorized.WithSubject(s => s with { LegalRepresentative = null })
        .Replace(DocumentKinds.BusinessLicense, License((FieldNames.Representative, Doubtful(Zhang)))).Ask<PersonMatchesCard>());
}
