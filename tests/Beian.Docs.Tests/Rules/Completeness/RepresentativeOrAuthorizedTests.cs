using Beian.Docs.Documents;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Completeness;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Completeness;

public sealed class RepresentativeOrAuthorizedTests
{
    private static SampleFiling Unauthorized => WithTwoPeople.Without(DocumentKinds.OtherDocument);

    [Fact]
    public void ServicePersonWithoutLetter_IsBlocked()
    {
        var finding = Assert.Single(Unauthorized.Ask<RepresentativeOrAuthorized>());
        Assert.Equal(("R-001", Severity.Blocking, "/services/0/person"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains(new MissingMaterial("authorizationLetter", "/services/0/person", Severity.Blocking), Unauthorized.Check().MissingMaterials);
    }

    [Fact]
    public void DocumentNotToldYet_MayBeTheLetter() => Assert.Equal(Severity.Warning, Assert.Single(WithTwoPeople.Ask<RepresentativeOrAuthorized>()).Severity);

    [Fact]
    public void LetterAtHand_IsFine() => Assert.Empty(Unauthorized.And("授权书.jpg", Document(DocumentKinds.AuthorizationLetter)).Ask<RepresentativeOrAuthorized>());

    [Fact]
    public void RepresentativeThemselves_NeedNone() => Assert.Empty(Consistent.Ask<RepresentativeOrAuthorized>());

    [Theory]
    [InlineData("威海模型投资有限公司(委派代表:张样例)")]
    [InlineData("威海模型投资有限公司")]
    [InlineData("王模型、张样例")]
    public void DelegateOrOneOfSeveral_NeedsNone(string representative) =>
        Assert.Empty(Consistent.WithLicense((FieldNames.Representative, representative)).Ask<RepresentativeOrAuthorized>());

    [Fact]
    public void MistypedName_IsNotAnotherPerson() => Assert.Empty(Consistent.WithPrincipal(p => p with { Name = "张样列" }).Ask<RepresentativeOrAuthorized>());

    [Fact]
    public void NearlySameName_OnlyWarns()
    {
        var finding = Assert.Single(Consistent.Without(DocumentKinds.IdCardFront).WithLicense((FieldNames.Representative, "张祥例")).WithSubject(s => s with { LegalRepresentative = null }).Ask<RepresentativeOrAuthorized>());
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("只差一个字", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DoubtfulRepresentative_OnlyWarns() => Assert.Equal(
        Severity.Warning,
        Assert.Single(Unauthorized.WithSubject(s => s with { LegalRepresentative = null }).WithLicense((FieldNames.Representative, Doubtful("张样例"))).Ask<RepresentativeOrAuthorized>()).Severity);

    [Fact]
    public void UnreadRepresentative_IsSaidToBeUnread()
    {
        var finding = Assert.Single(Unauthorized.WithSubject(s => s with { LegalRepresentative = null }).WithLicense((FieldNames.Representative, Missing)).Ask<RepresentativeOrAuthorized>());
        Assert.Equal(("/subject/legalRepresentative/name", Severity.Info), (finding.Field, finding.Severity));
        Assert.DoesNotContain(Unauthorized.WithLicense((FieldNames.Representative, Missing)).Ask<RepresentativeOrAuthorized>(), f => f.Field == "/subject/legalRepresentative/name");
    }

    [Fact]
    public void Individuals_NeedNone() => Assert.Empty(Individual.WithServicePerson(p => Person(Li, LiNumber)).Ask<RepresentativeOrAuthorized>());

    private static SampleFiling WithLetter(params (string, object?)[] fields) => Unauthorized.And("授权书.jpg", Document(DocumentKinds.AuthorizationLetter, fields));

    // 网站负责人如果不是法人则需要授权: the article's first question.
    [Fact]
    public void ArticleAsksWhetherTheWebsitesPersonMustBeTheLegalRepresentative()
    {
        Assert.Contains(Unauthorized.Check().Findings, f => f is { Code: "R-001", Severity: Severity.Blocking } && f.Message.Contains("需要提交由法定代表人签字并加盖公章的授权书", StringComparison.Ordinal));
        Assert.DoesNotContain(WithLetter((FieldNames.AuthorizedName, Li), (FieldNames.AuthorizedIdNumber, LiNumber)).Check().Findings, f => f.Code == "R-001");
    }

    [Fact]
    public void LetterForAnother_IsNoLetterForThisOne()
    {
        var finding = Assert.Single(WithLetter((FieldNames.AuthorizedName, "王模型")).Ask<RepresentativeOrAuthorized>());
        Assert.Equal((Severity.Blocking, "/services/0/person"), (finding.Severity, finding.Field));
        Assert.Contains("王模型", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LetterForThePrincipal_DoesNotCoverTheServicesPerson()
    {
        var both = Unauthorized.WithPrincipal(p => Person("王模型", "371002199003077731")).And("授权书.jpg", Document(DocumentKinds.AuthorizationLetter, (FieldNames.AuthorizedName, "王模型")));
        Assert.Equal("/services/0/person", Assert.Single(both.Ask<RepresentativeOrAuthorized>()).Field);
        Assert.Empty(both.And("授权书2.jpg", Document(DocumentKinds.AuthorizationLetter, (FieldNames.AuthorizedName, Li))).Ask<RepresentativeOrAuthorized>());
    }

    [Fact]
    public void DoubtfulNameInTheLetter_OnlyWarns() => Assert.Equal(Severity.Warning, Assert.Single(WithLetter((FieldNames.AuthorizedName, Doubtful("王模型"))).Ask<RepresentativeOrAuthorized>()).Severity);

    [Theory]
    [InlineData("李祥例")]
    [InlineData("李样例")]
    public void NearlySameNameInTheLetter_IsForAnotherRule(string name) => Assert.Empty(WithLetter((FieldNames.AuthorizedName, name)).Ask<RepresentativeOrAuthorized>());

    [Fact]
    public void NumberInTheLetter_IsEnough() => Assert.Empty(WithLetter((FieldNames.AuthorizedName, Missing), (FieldNames.AuthorizedIdNumber, LiNumber)).Ask<RepresentativeOrAuthorized>());

    [Fact]
    public void WhereLettersAreRefused_ThePrincipalIsToldSo()
    {
        var finding = Assert.Single(Unauthorized.In("浙江省").WithPrincipal(p => Person("王模型", "371002199003077731")).Ask<RepresentativeOrAuthorized>(), f => f.Field == "/subject/principal");
        Assert.Contains("不接受授权书", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LatinNames_AreNames()
    {
        var filing = Consistent.With(("执照.jpg", License((FieldNames.Representative, "SAMPLE JOHN"))))
            .WithPeople(p => p with { Name = "Sample John", IdKind = "护照", IdNumber = "X1234567" }).WithSubject(s => s with { LegalRepresentative = null });
        Assert.Empty(filing.Ask<RepresentativeOrAuthorized>());
    }

    [Theory]
    [InlineData("经营者")]
    [InlineData("负责人")]
    [InlineData("投资人")]
    public void WhoeverTheLicenseNames_StandsForTheLegalRepresentative(string title)
    {
        Assert.Empty(Consistent.WithLicense((FieldNames.RepresentativeTitle, title)).Ask<RepresentativeOrAuthorized>());
        Assert.Contains($"不是{title}“张样例”", Assert.Single(Unauthorized.WithLicense((FieldNames.RepresentativeTitle, title)).Ask<RepresentativeOrAuthorized>()).Message, StringComparison.Ordinal);
    }
}
