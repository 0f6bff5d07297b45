using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.SignedPapers;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.SignedPapers;

public sealed class PaperIsFreshTests
{
    [Theory]
    [InlineData("2026-08-22", 1)]
    [InlineData("2026-08-23", 0)]
    [InlineData("2026-11-24", 1)]
    public void PaperIsThreeMonthsOldAtMost(string day, int count) => Assert.Equal(count, SamplePapers.WithPromise((FieldNames.SignedOn, day)).Ask<PaperIsFresh>().Count);

    [Fact]
    public void PaperThatIsOldOnTheDayOfSubmission_Warns() => SamplePapers.WithPromise((FieldNames.SignedOn, "2026-09-01"))
        .WithForm(f => f with { ExpectedSubmission = "2026-12-15" }).Ask<PaperIsFresh>().IsOne(Severity.Warning, "/subject");

    [Fact]
    public void WeChatWantsItWithinAMonth() => Assert.Single(SamplePapers.WithPromise((FieldNames.SignedOn, "2026-10-20")).On(FilingPlatform.WeChat).Ask<PaperIsFresh>());

    [Fact]
    public void HebeiTakesLettersOfSixMonths() => Assert.Empty(SamplePapers.WithLetter((FieldNames.SignedOn, "2026-06-01")).In("河北省").Ask<PaperIsFresh>());

    [Fact]
    public void DoubtfulDay_OnlyWarns() => SamplePapers.WithPromise((FieldNames.SignedOn, Doubtful("2020-01-01"))).Ask<PaperIsFresh>().IsOne(Severity.Warning, "/subject");

    /// <summary>5 looks like 6, but whoever signs writes last year's number now and then.</summary>
    [Fact]
    public void LastYear_IsAWarningThoughDoubtful() => SamplePapers.WithPromise((FieldNames.SignedOn, Doubtful("2025-11-02"))).Ask<PaperIsFresh>().IsOne(Severity.Warning, "/subject");

    /// <summary>A figure of month or day may have been passed over; the year's were read well.</summary>
    [Theory]
    [InlineData("lostDigit", Severity.Warning)]
    [InlineData("lowScore", Severity.Info)]
    public void NextYear_IsAWarningWhereOnlyMonthOrDayIsDoubtful(string why, Severity severity) =>
        SamplePapers.WithPromise((FieldNames.SignedOn, Doubtful("2027-11-02") with { Evidence = [why] })).Ask<PaperIsFresh>().IsOne(severity, "/subject");

    /// <summary>11月 by hand is two thin strokes, of which one is passed over.</summary>
    [Theory]
    [InlineData("2026-01-11", Severity.Info)]
    [InlineData("2026-03-11", Severity.Warning)]
    public void DoubtfulJanuary_MayBeNovember(string day, Severity severity) =>
        SamplePapers.WithPromise((FieldNames.SignedOn, Doubtful(day))).Ask<PaperIsFresh>().IsOne(severity, "/subject");

    [Fact]
    public void DoubtfulYear_IsMostLikelyMisread() => SamplePapers.WithPromise((FieldNames.SignedOn, Doubtful("2036-11-02"))).Ask<PaperIsFresh>().IsOne(Severity.Info, "/subject");
}
