using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CertificateDatesAreInOrderTests
{
    [Theory]
    [InlineData("2019-03-02", "2019-03-01")]
    [InlineData("2026-11-24", "2019-03-01")]
    [InlineData("2016-01-05", "2026-11-24")]
    public void ImpossibleDates_AreBlocked(string founded, string issued)
    {
        var finding = Assert.Single(Consistent.WithLicense((FieldNames.EstablishedOn, founded), (FieldNames.IssuedOn, issued)).Ask<CertificateDatesAreInOrder>());
        Assert.Equal(("R-026", Severity.Blocking), (finding.Code, finding.Severity));
    }

    [Theory]
    [InlineData("2019-03-01", "2019-03-01")]
    [InlineData("2016-01-05", "2026-11-23")]
    public void PossibleDates_AreFine(string founded, string issued) =>
        Assert.Empty(Consistent.WithLicense((FieldNames.EstablishedOn, founded), (FieldNames.IssuedOn, issued)).Ask<CertificateDatesAreInOrder>());

    [Fact]
    public void DoubtfulDate_IsTakenForAMisreading() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithLicense((FieldNames.EstablishedOn, Doubtful("2019-03-02"))).Ask<CertificateDatesAreInOrder>()).Severity);

    /// <summary>Under a seal any digit of the day may be read as any other.</summary>
    [Fact]
    public void DoubtfulDayOfTheSameMonth_IsTakenForAMisreading() =>
        Assert.Equal(Severity.Info, Assert.Single(Consistent.WithLicense((FieldNames.EstablishedOn, "2019-03-29"), (FieldNames.IssuedOn, Doubtful("2019-03-21"))).Ask<CertificateDatesAreInOrder>()).Severity);

    [Fact]
    public void DoubtfulDateThatNoSingleDigitPutsRight_IsAWarning() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithLicense((FieldNames.EstablishedOn, "2026-01-20"), (FieldNames.IssuedOn, Doubtful("2024-05-06"))).Ask<CertificateDatesAreInOrder>()).Severity);

    [Fact]
    public void UnreadDate_TellsNothing() => Assert.Empty(Consistent.WithLicense((FieldNames.IssuedOn, Missing)).Ask<CertificateDatesAreInOrder>());
}
