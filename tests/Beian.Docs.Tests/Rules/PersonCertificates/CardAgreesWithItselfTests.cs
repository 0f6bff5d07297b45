using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class CardAgreesWithItselfTests
{
    [Theory]
    [InlineData(FieldNames.BirthDate, "1990-03-17")]
    [InlineData(FieldNames.Sex, "女")]
    public void OtherBirthOrSex_IsBlocked(string field, string value)
    {
        var finding = Assert.Single(Consistent.WithFront((field, value)).Ask<CardAgreesWithItself>());
        Assert.Equal(("R-042", Severity.Blocking, "/subject/principal/idNumber"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void AgreeingCard_IsFine() => Assert.Empty(Consistent.Ask<CardAgreesWithItself>());

    [Fact]
    public void DoubtfulValue_OnlyWarns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithFront((FieldNames.BirthDate, Doubtful("1990-03-17"))).Ask<CardAgreesWithItself>()).Severity);

    [Fact]
    public void UnreadOrBrokenNumber_TellsNothing()
    {
        Assert.Empty(Consistent.WithFront((FieldNames.IdNumber, Missing), (FieldNames.Sex, "女")).Ask<CardAgreesWithItself>());
        Assert.Empty(Consistent.WithFront((FieldNames.IdNumber, "371002199003077714"), (FieldNames.Sex, "女")).Ask<CardAgreesWithItself>());
    }
}
