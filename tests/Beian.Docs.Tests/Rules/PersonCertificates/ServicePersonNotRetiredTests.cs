using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class ServicePersonNotRetiredTests
{
    // Born on 1966-01-01: a man of 60, a woman of the same day.
    private const string Man = "371002196601017719";
    private const string Woman = "371002196601017727";

    private static SampleFiling Aged(string number) => Consistent.With().In("天津市").WithServicePerson(p => p with { IdNumber = number });

    [Theory]
    [InlineData(Man)]
    [InlineData(Woman)]
    public void PastRetirementInTianjin_IsBlocked(string number)
    {
        var finding = Assert.Single(Aged(number).Ask<ServicePersonNotRetired>());
        Assert.Equal(("R-051", Severity.Blocking, "/services/0/person/idNumber"), (finding.Code, finding.Severity, finding.Field));
    }

    [Fact]
    public void Men_WorkFiveYearsLonger() => Assert.Empty((Aged(Man) with { Day = new DateOnly(2026, 1, 1) }).Ask<ServicePersonNotRetired>());

    [Fact]
    public void DoubtfulCard_OnlyWarns() => Assert.Equal(
        Severity.Warning,
        Assert.Single(Consistent.In("天津市").WithPeople(p => p with { IdNumber = null }).WithFront((FieldNames.IdNumber, Doubtful(Man))).Ask<ServicePersonNotRetired>()).Severity);

    [Fact]
    public void ElsewhereOrIndividuals_MayBeOfAnyAge()
    {
        Assert.Empty(Aged(Man).In("山东省").Ask<ServicePersonNotRetired>());
        Assert.Empty(Individual.In("天津市").WithServicePerson(p => p with { IdNumber = Man }).Ask<ServicePersonNotRetired>());
    }
}
