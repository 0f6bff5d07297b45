using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;

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

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("31")]
    public void WhatIsNoDate_IsNone(string? again) => Assert.Null(Find(again, Row(("2016", 0), ("年", 80), ("月", 180), ("日", 280))));

    [Fact]
    public void WithoutTheYear_ThereIsNone() => Assert.Null(Find("06", Row(("16", 0), ("年", 80), ("月", 180), ("日", 280))));
}
