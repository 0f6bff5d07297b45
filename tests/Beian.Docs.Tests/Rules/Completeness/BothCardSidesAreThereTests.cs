using Beian.Docs.Documents;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Completeness;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Completeness;

public sealed class BothCardSidesAreThereTests
{
    [Fact]
    public void MissingBack_IsBlockedOnce()
    {
        var filing = Consistent.Without(DocumentKinds.IdCardBack);
        var finding = Assert.Single(filing.Ask<BothCardSidesAreThere>());
        Assert.Equal(("R-045", Severity.Blocking, "/subject/principal"), (finding.Code, finding.Severity, finding.Field));
        Assert.Equal([new MissingMaterial("idCardBack", "/subject/principal", Severity.Blocking)], filing.Check().MissingMaterials.Where(m => m.Severity > Severity.Info));
        Assert.Single(filing.Check().Findings, f => f.Severity == Severity.Blocking);
    }

    [Fact]
    public void FrontTwice_IsNamed() => Assert.Contains(
        "都是人像面", Assert.Single(Consistent.Without(DocumentKinds.IdCardBack).And("2.jpg", Front()).Ask<BothCardSidesAreThere>()).Message, StringComparison.Ordinal);

    [Fact]
    public void MissingFront_LeavesTheBackToThePerson()
    {
        var filing = Consistent.Without(DocumentKinds.IdCardFront);
        Assert.Contains("人像面", Assert.Single(filing.Ask<BothCardSidesAreThere>()).Message, StringComparison.Ordinal);
        Assert.Equal(["idCardFront"], filing.Check().MissingMaterials.Where(m => m.Severity > Severity.Info).Select(m => m.Kind));
    }

    [Fact]
    public void MissingCard_IsOneFindingForBothSides()
    {
        var filing = WithTwoPeople.With(("执照.jpg", License()), ("张正面.jpg", Front()), ("张反面.jpg", Back()), ("授权.jpg", Document(DocumentKinds.AuthorizationLetter)));
        var finding = Assert.Single(filing.Ask<BothCardSidesAreThere>());
        Assert.Equal("/services/0/person", finding.Field);
        Assert.Equal(["idCardFront", "idCardBack"], filing.Check().MissingMaterials.Where(m => m.Severity > Severity.Info).Select(m => m.Kind));
    }

    [Fact]
    public void BothSides_AreFine() => Assert.Empty(Consistent.Ask<BothCardSidesAreThere>());

    [Fact]
    public void UnreadablePage_MayBeTheOtherSide() => Assert.Equal(
        Severity.Warning, Assert.Single(Consistent.Without(DocumentKinds.IdCardBack).And("?.jpg", Document(DocumentKinds.Unreadable)).Ask<BothCardSidesAreThere>()).Severity);

    [Fact]
    public void Passport_IsMissedLikeACard()
    {
        var filing = Consistent.With(("执照.jpg", License())).WithPeople(p => p with { IdKind = "护照" });
        Assert.All(filing.Ask<BothCardSidesAreThere>(), f => Assert.Equal(Severity.Blocking, f.Severity));
        Assert.NotEmpty(filing.Ask<BothCardSidesAreThere>());
        Assert.All(filing.And("?.jpg", Document(DocumentKinds.OtherDocument)).Ask<BothCardSidesAreThere>(), f => Assert.Equal(Severity.Warning, f.Severity));
        Assert.Empty(filing.And("护照.jpg", Document(DocumentKinds.Passport)).Ask<BothCardSidesAreThere>());
    }

    [Fact]
    public void PermanentResidenceCard_IsMissedLikeACard() => Assert.Contains(
        "外国人永久居留身份证",
        Consistent.With(("执照.jpg", License())).WithPeople(p => p with { IdKind = "外国人永久居留身份证" }).Ask<BothCardSidesAreThere>()[0].Message, StringComparison.Ordinal);
}
