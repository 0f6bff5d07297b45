using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class PeopleAreOldEnoughTests
{
    // Born on 2010-03-07 and 2009-03-07.
    private const string Sixteen = "371002201003077715";
    private const string Seventeen = "371002200903077716";

    private static SampleFiling Aged(string number) => Consistent.With().WithPeople(p => p with { IdNumber = number });

    [Fact]
    public void SixteenInShandong_IsBlockedOnce()
    {
        var finding = Assert.Single(Aged(Sixteen).Ask<PeopleAreOldEnough>());
        Assert.Equal(("R-050", Severity.Blocking, "/subject/principal/idNumber"), (finding.Code, finding.Severity, finding.Field));
        Assert.Contains("16周岁", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeventeenInShandong_NeedsAGuardian() => Assert.Equal(Severity.Warning, Assert.Single(Aged(Seventeen).Ask<PeopleAreOldEnough>()).Severity);

    [Fact]
    public void SeventeenInUnknownProvince_IsBlocked() => Assert.Equal(
        Severity.Blocking,
        Assert.Single(Aged(Seventeen).WithForm(f => f with { Province = null }).WithSubject(s => s with { CertificateAddress = null }).Ask<PeopleAreOldEnough>()).Severity);

    [Fact]
    public void EighteenthBirthday_IsFine()
    {
        Assert.Empty((Aged(Seventeen) with { Day = new DateOnly(2027, 3, 7) }).Ask<PeopleAreOldEnough>());
        Assert.Single((Aged(Seventeen) with { Day = new DateOnly(2027, 3, 6) }).Ask<PeopleAreOldEnough>());
    }

    [Fact]
    public void DoubtfulCard_OnlyWarns() => Assert.Equal(
        Severity.Warning,
        Assert.Single(Consistent.WithPeople(p => p with { IdNumber = null }).WithFront((FieldNames.IdNumber, Doubtful(Sixteen))).Ask<PeopleAreOldEnough>()).Severity);

    [Fact]
    public void UnreadNumber_TellsNothing() => Assert.Empty(Consistent.WithPeople(p => p with { IdNumber = null }).WithFront((FieldNames.IdNumber, Missing)).Ask<PeopleAreOldEnough>());

    // Only people who file for themselves may have a guardian there; one source takes them at any age, the other from 17 on.
    [Fact]
    public void SixteenForThemselvesInShandong_IsSaidWithBothSources()
    {
        var finding = Assert.Single(Individual.With().WithPeople(p => p with { IdNumber = Sixteen }).Ask<PeopleAreOldEnough>());
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("华为云（2025-12）：未满17周岁的不予备案", finding.Message, StringComparison.Ordinal);
        Assert.Contains("山东省管局要求", finding.Source, StringComparison.Ordinal);
    }
}
