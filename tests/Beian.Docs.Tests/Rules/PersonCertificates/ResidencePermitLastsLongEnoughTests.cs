using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class ResidencePermitLastsLongEnoughTests
{
    private static SampleFiling Until(object to, string? number = null) => Individual.And("居住证.jpg", Document(DocumentKinds.ResidencePermit, (FieldNames.ValidTo, to), (FieldNames.IdNumber, number)));

    [Theory]
    [InlineData("上海市", "2026-12-23", Severity.Blocking)]
    [InlineData("山东省", "2026-12-23", Severity.Warning)]
    [InlineData("山东省", "2026-11-22", Severity.Blocking)]
    public void OneMonthOrLess_IsSaid(string province, string to, Severity severity)
    {
        var finding = Assert.Single(Until(to).In(province).Ask<ResidencePermitLastsLongEnough>());
        Assert.Equal(("R-048", severity), (finding.Code, finding.Severity));
    }

    [Fact]
    public void HongKongResidents_NeedThreeMonths()
    {
        Assert.Single(Until("2027-02-23", "810000199003077719").Ask<ResidencePermitLastsLongEnough>());
        Assert.Empty(Until("2027-02-24", "810000199003077719").Ask<ResidencePermitLastsLongEnough>());
    }

    [Fact]
    public void BackIsKnownByTheTravelPermit() => Assert.Single(Individual.And(
        "居住证反面.jpg", Document(DocumentKinds.ResidencePermit, (FieldNames.ValidTo, "2027-02-23"), (FieldNames.PermitNumber, "H12345678"))).Ask<ResidencePermitLastsLongEnough>());

    [Fact]
    public void LongerOrUnread_IsFine()
    {
        Assert.Empty(Until("2026-12-24").Ask<ResidencePermitLastsLongEnough>());
        Assert.Empty(Until(Missing).Ask<ResidencePermitLastsLongEnough>());
    }

    [Fact]
    public void DoubtfulDay_OnlyWarns() => Assert.Equal(Severity.Warning, Assert.Single(Until(Doubtful("2026-11-22")).Ask<ResidencePermitLastsLongEnough>()).Severity);
}
