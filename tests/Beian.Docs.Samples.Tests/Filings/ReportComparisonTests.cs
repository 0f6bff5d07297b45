using Beian.Docs.Benchmarks.Filings;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules;
using Beian.Docs.Samples.Filings;

namespace Beian.Docs.Samples.Tests.Filings;

public sealed class ReportComparisonTests
{
    private static readonly ExpectedReport Expected = new()
    {
        AsOf = new(2026, 11, 23),
        Verdict = "blocked",
        Findings = [new("R-110", "/subject/principal/emergencyMobile", "same phone") { OrField = ["/subject/principal/mobile"] }],
        Accepted = [new("R-015", "/subject/certificateNumber", "the same digit")],
    };

    [Fact]
    public void OtherField_IsAsGood_AndInfoDoesNotCount()
    {
        var report = Report(Verdict.Blocked, Finding("R-110", "/subject/principal/mobile"), Finding("R-015", "/subject/certificateNumber"), Finding("R-010", "", Severity.Info));
        Assert.True(ReportComparison.Of(report, Expected).IsAsExpected);
    }

    [Fact]
    public void WhatIsLackingOrSurplus_IsNamed()
    {
        var comparison = ReportComparison.Of(Report(Verdict.Review, Finding("R-061", "/subject/name")), Expected);
        Assert.Equal("R-110", Assert.Single(comparison.Lacking).Code);
        Assert.Equal("R-061", Assert.Single(comparison.Surplus).Code);
        Assert.Equal("Review", comparison.WrongVerdict);
        Assert.False(comparison.IsAsExpected);
    }

    private static FilingReport Report(Verdict verdict, params Finding[] findings) =>
        new() { Folder = "a", Verdict = verdict, AsOf = Expected.AsOf, Findings = findings, Prefill = new FilingForm() };

    private static Finding Finding(string code, string field, Severity severity = Severity.Blocking) =>
        new() { Code = code, Field = field, Severity = severity, Message = "" };
}
