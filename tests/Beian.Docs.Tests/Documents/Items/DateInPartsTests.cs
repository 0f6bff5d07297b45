using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class DateInPartsTests
{
    private static DateOnly? Find(string? again, params TextLine[] parts) =>
        DateInParts.Find([.. parts.Select(p => new TextRun(Sheet.From([p]).Lines[0]))], PageOf.View(new FakeProbe { Again = again }, parts))?.Date;

    private static TextLine[] Row(params (string Text, double At)[] parts) => [.. parts.Select(p => PageOf.Line(p.Text, p.At, 0))];

    [Fact]
    public void MonthAndDay_AreReadBetweenTheWords() =>
        Assert.Equal(new DateOnly(2016, 6, 6), Find("06", Row(("2016", 0), ("年", 80), ("月", 180), ("日", 280))));

    [Fact]
    public void DayWithoutItsWord_IsReadBehindTheMonth() =>
        Assert.Equal(new DateOnly(2016, 12, 12), Find("12", Row(("2016", 0), ("年", 80), ("月", 180))));

    /// <summary>An 11 by hand is read as 1.</summary>
    [Fact]
    public void TwoThinStrokes_AreEleven()
    {
        var parts = Row(("2016", 0), ("年", 80), ("月", 180), ("日", 280));
        var probe = new FakeProbe { Again = "1", PiecesWithin = _ => [(0.4, 0.43), (0.5, 0.53)] };

        Assert.Equal(new DateOnly(2016, 11, 11), DateInParts.Find([.. parts.Select(p => new TextRun(Sheet.From([p]).Lines[0]))], PageOf.View(probe, parts))?.Date);
    }

    [Fact]
    public void TwoDigitsThatWereRead_AreKept() =>
        Assert.Equal(new DateOnly(2016, 9, 19), Find("9", Row(("2016", 0), ("年", 80), ("月", 180), ("19", 210), ("日", 280))));

    [Fact]
    public void AFigureThatWasPassedOver_IsSeenInAWiderPicture()
    {
        var parts = Row(("2016", 0), ("年", 80), ("月", 180), ("日", 280));
        var probe = new FakeProbe { Again = "2", Wide = ["12"], PiecesWithin = _ => [(0.4, 0.43), (0.5, 0.7)] };

        Assert.Equal(new DateOnly(2016, 12, 12), DateInParts.Find([.. parts.Select(p => new TextRun(Sheet.From([p]).Lines[0]))], PageOf.View(probe, parts))?.Date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("31")]
    public void WhatIsNoDate_IsNone(string? again) => Assert.Null(Find(again, Row(("2016", 0), ("年", 80), ("月", 180), ("日", 280))));

    /// <summary>2019年 lies under the ring of the seal, a good way before 03月 08日.</summary>
    [Theory]
    [InlineData("2019年", true)]
    [InlineData("219年", false)]
    [InlineData(null, false)]
    public void YearFarBefore_IsLookedFor(string? again, bool isFound)
    {
        var parts = Row(("03月", 300), ("08日", 420));
        var found = DateInParts.WithYearBefore([.. parts.Select(p => new TextRun(Sheet.From([p]).Lines[0]))], PageOf.View(new FakeProbe { Again = again }, parts))?.Date;

        Assert.Equal(isFound ? new DateOnly(2019, 3, 8) : (DateOnly?)null, found);
    }

    [Fact]
    public void WithoutTheYear_ThereIsNone() => Assert.Null(Find("06", Row(("16", 0), ("年", 80), ("月", 180), ("日", 280))));
}
