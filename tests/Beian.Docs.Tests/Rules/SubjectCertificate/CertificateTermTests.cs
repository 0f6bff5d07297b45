using Beian.Docs.Documents;
using Beian.Docs.Rules.SubjectCertificate;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SubjectCertificate;

public sealed class CertificateTermTests
{
    private static SampleFiling Until(object? to) => Consistent.WithLicense((FieldNames.ValidFrom, "2016-01-05"), (FieldNames.ValidTo, to));

    // The last day still counts; three months are counted by the calendar from 2026-11-23.
    [Theory]
    [InlineData("2026-11-22", "R-028")]
    [InlineData("2026-11-23", "R-029")]
    [InlineData("2027-02-22", "R-029")]
    [InlineData("2027-02-23", null)]
    [InlineData("2036-01-04", null)]
    [InlineData("长期", null)]
    public void Term_IsJudgedByTheDay(string to, string? code)
    {
        var filing = Until(to);
        string?[] codes = [.. filing.Ask<CertificateNotExpired>().Concat(filing.Ask<CertificateLastsLongEnough>()).Concat(filing.Ask<TermIsPossible>()).Where(f => f.Severity > Severity.Info).Select(f => f.Code)];
        Assert.Equal(code is null ? [] : [code], codes);
    }

    [Fact]
    public void ExpiredLicense_IsBlocked()
    {
        var finding = Assert.Single(Until("2026-11-22").Ask<CertificateNotExpired>());
        Assert.Equal((Severity.Blocking, "/subject", "2026-11-22"), (finding.Severity, finding.Field, finding.DocumentValue));
        Assert.Equal(FieldNames.ValidTo, Assert.Single(finding.Evidence).DocumentField);
    }

    [Fact]
    public void SoonExpiringLicense_IsBlocked() => Assert.Equal(Severity.Blocking, Assert.Single(Until("2027-02-22").Ask<CertificateLastsLongEnough>()).Severity);

    // Real readers make such ranges: 2014年09月19日至2004年09月16日.
    [Fact]
    public void EndBeforeBeginning_IsAMisreadingAndNotAnExpiry()
    {
        var filing = Consistent.WithLicense((FieldNames.ValidFrom, "2014-09-19"), (FieldNames.ValidTo, "2004-09-16"));
        Assert.Equal(("R-027", Severity.Info), filing.Ask<TermIsPossible>().Select(f => (f.Code, f.Severity)).Single());
        Assert.Empty(filing.Ask<CertificateNotExpired>());
    }

    [Fact]
    public void DoubtfulEnd_OnlyWarns()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Until(Doubtful("2026-11-22")).Ask<CertificateNotExpired>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Until(Doubtful("2027-02-22")).Ask<CertificateLastsLongEnough>()).Severity);
    }

    [Fact]
    public void UnreadEnd_IsSaidToBeUnread()
    {
        Assert.Equal(Severity.Info, Assert.Single(Until(Missing).Ask<CertificateNotExpired>()).Severity);
        Assert.Contains("没有从营业执照上读出营业期限", Assert.Single(Until(null).Ask<CertificateNotExpired>()).Message, StringComparison.Ordinal);
        Assert.Empty(Consistent.Ask<CertificateNotExpired>());
    }

    [Fact]
    public void MonthsEndEarlyInFebruary()
    {
        var filing = Until("2027-02-27") with { Day = new DateOnly(2026, 11, 30) };
        Assert.Equal(Severity.Blocking, Assert.Single(filing.Ask<CertificateLastsLongEnough>()).Severity);
        Assert.DoesNotContain((Until("2027-02-28") with { Day = new DateOnly(2026, 11, 30) }).Ask<CertificateLastsLongEnough>(), f => f.Severity > Severity.Info);
    }

    // Valid for three months from 2026-11-23 on, not from the day of submission or the end of its review.
    [Theory]
    [InlineData(null, "2027-03-25", 0)]
    [InlineData(null, "2027-03-01", 1)]
    [InlineData("2026-12-20", "2027-03-19", 2)]
    [InlineData("2026-12-20", "2027-03-20", 1)]
    [InlineData("2026-12-20", "2027-05-01", 0)]
    [InlineData("2026-10-01", "2027-03-25", 0)]
    public void Term_IsJudgedByTheSubmissionAndItsReviewToo(string? submission, string to, int weight)
    {
        var findings = Until(to).WithForm(f => f with { ExpectedSubmission = submission }).Ask<CertificateLastsLongEnough>();
        Assert.Equal(weight switch { 0 => [], 1 => [Severity.Info], _ => new[] { Severity.Warning } }, findings.Select(f => f.Severity));
    }

    [Fact]
    public void WhatIsTooShortToday_IsNotSaidTwice() =>
        Assert.Equal(Severity.Blocking, Assert.Single(Until("2027-02-22").WithForm(f => f with { ExpectedSubmission = "2026-12-20" }).Ask<CertificateLastsLongEnough>()).Severity);
}
