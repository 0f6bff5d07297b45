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
        Assert.Equal(("/subject/legalRepresentative/name", Severity.Warning), (finding.Field, finding.Severity));
        Assert.DoesNotContain(Unauthorized.WithLicense((FieldNames.Representative, Missing)).Ask<RepresentativeOrAuthorized>(), f => f.Field == "/subject/legalRepresentative/name");
    }

    [Fact]
    public void Individuals_NeedNone() => Assert.Empty(Individual.WithServicePerson(p => Person(Li, LiNumber)).Ask<RepresentativeOrAuthorized>());
}
