using Beian.Docs.Documents;
using Beian.Docs.Rules.PersonCertificates;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.PersonCertificates;

public sealed class CardTermTests
{
    private static SampleFiling Until(object? to) => Consistent.WithBack((FieldNames.ValidTo, to));

    [Theory]
    [InlineData("2026-11-22", "R-046")]
    [InlineData("2026-11-23", "R-047")]
    [InlineData("2027-02-22", "R-047")]
    [InlineData("2027-02-23", null)]
    [InlineData("长期", null)]
    public void Term_IsJudgedByTheDay(string to, string? code)
    {
        var filing = Until(to);
        string?[] codes = [.. filing.Ask<CardNotExpired>().Concat(filing.Ask<CardLastsLongEnough>()).Where(f => f.Severity > Severity.Info).Select(f => f.Code)];
        Assert.Equal(code is null ? [] : [code], codes);
    }

    // One card of one person in two roles is said once.
    [Fact]
    public void ExpiredCard_IsBlockedOnce()
    {
        var finding = Assert.Single(Until("2026-11-22").Ask<CardNotExpired>());
        Assert.Equal((Severity.Blocking, "/subject/principal/idValidTo"), (finding.Severity, finding.Field));
        Assert.Contains("主体负责人、网站负责人", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SoonExpiringCard_IsBlocked() => Assert.Equal(Severity.Blocking, Assert.Single(Until("2027-02-22").Ask<CardLastsLongEnough>()).Severity);

    [Fact]
    public void DoubtfulEnd_OnlyWarns()
    {
        Assert.Equal(Severity.Warning, Assert.Single(Until(Doubtful("2026-11-22")).Ask<CardNotExpired>()).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Until(Doubtful("2027-02-22")).Ask<CardLastsLongEnough>()).Severity);
    }

    [Fact]
    public void UnreadEnd_IsSaidOnce()
    {
        Assert.Empty(Until(Missing).Ask<CardNotExpired>());
        var finding = Assert.Single(Until(Missing).WithPeople(p => p with { IdValidTo = null }).Ask<CardNotExpired>());
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void EndBeforeBeginning_IsNotAnExpiry() => Assert.Empty(Until("2006-07-12").Ask<CardNotExpired>());

    [Fact]
    public void StrangersCard_IsNobodysBusiness()
    {
        var filing = Consistent
            .And("王正面.jpg", Front((FieldNames.Name, "王模型"), (FieldNames.IdNumber, "11010519491231002X"))).And("王反面.jpg", Back((FieldNames.ValidTo, "2020-01-01")));
        Assert.Empty(filing.Ask<CardNotExpired>());
    }

    [Fact]
    public void ExpiredBackAmongTwoOfThePeople_IsBlockedWhoeversItIs()
    {
        var filing = WithTwoPeople.With(
            ("1.jpg", Front()), ("2.jpg", Front((FieldNames.Name, Li), (FieldNames.IdNumber, LiNumber))), ("3.jpg", Back()), ("4.jpg", Back((FieldNames.ValidFrom, "2006-01-01"), (FieldNames.ValidTo, "2026-01-01"))));
        Assert.Equal(Severity.Blocking, Assert.Single(filing.Ask<CardNotExpired>()).Severity);
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
        var findings = Until(to).WithForm(f => f with { ExpectedSubmission = submission }).Ask<CardLastsLongEnough>();
        Assert.Equal(weight switch { 0 => [], 1 => [Severity.Info], _ => new[] { Severity.Warning } }, findings.Select(f => f.Severity));
    }

    [Fact]
    public void WhatIsTooShortToday_IsNotSaidTwice() =>
        Assert.Equal(Severity.Blocking, Assert.Single(Until("2027-02-22").WithForm(f => f with { ExpectedSubmission = "2026-12-20" }).Ask<CardLastsLongEnough>()).Severity);
}
