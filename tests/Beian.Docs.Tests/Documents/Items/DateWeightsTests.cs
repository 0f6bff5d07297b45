using Beian.Docs.Documents;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

/// <summary>Two recognizers leave a figure open; over several looks the date as it was read is far ahead of every other, or it is not.</summary>
public sealed class DateWeightsTests
{
    private const string Date = "2028年10月04日";

    private static ReadText Text(params string[] lines) =>
        ReadText.From([.. PageOf.View(new FakeProbe(), [.. lines.Select((l, i) => PageOf.Line(l, 100, 100 + (40 * i)))]).Sheet.Lines.Select(l => new TextRun(l))]);

    /// <summary>What costs what, in natural logarithms; all else is far behind.</summary>
    private static FakeProbe Weighing(params (string Text, double Weight)[] texts) =>
        new() { Weight = text => texts.FirstOrDefault(t => t.Text == text) is { Text: not null } known ? known.Weight : -30 };

    /// <summary>An 8 that may be a 6, a figure that may be too many, and one that may have been passed over.</summary>
    [Theory]
    [InlineData("2026年10月04日")]
    [InlineData("2028年1月04日")]
    [InlineData("2028年10月104日")]
    public void TheLeadIsBeforeTheNearestOther(string other)
    {
        Assert.Equal(2, DateWeights.Lead(Text(Date), Weighing((Date, -3), (other, -5)))!.Value, 6);
        Assert.False(DateWeights.AreAhead(Text(Date), Weighing((Date, -3), (other, -5))));
        Assert.True(DateWeights.AreAhead(Text(Date), Weighing((Date, -3), (other, -9))));
    }

    [Fact]
    public void TheSameDateWrittenOtherwise_IsNoOther() =>
        Assert.True(DateWeights.AreAhead(Text(Date), Weighing((Date, -3), ("2028年10月4日", -3))));

    /// <summary>Of a date that goes on in the next line each line counts.</summary>
    [Fact]
    public void OfTwoLinesTheLesserLeadCounts() =>
        Assert.Equal(1, DateWeights.Lead(Text("2028年10月01日至2048年", "09月30日"), Weighing(("2028年10月01日至2048年", -1), ("09月30日", -1), ("08月30日", -2)))!.Value, 6);

    /// <summary>A 日 that was put in behind the line stands nobody knows where.</summary>
    [Fact]
    public void WhatWasPutInBehindTheLine_IsNotWeighed()
    {
        var text = Text("2028年10月04");

        Assert.True(DateWeights.AreAhead(text.With([.. text.Glyphs, PutIn.Behind('日', text.Glyphs[^1])]), Weighing(("2028年10月04", -3), (Date, -30))));
    }

    [Fact]
    public void WhereNobodyCanSay_NothingIsAhead()
    {
        Assert.Null(DateWeights.Lead(Text(Date), new FakeProbe()));
        Assert.Null(DateWeights.Lead(Text("长期"), Weighing(("长期", 0))));
        Assert.False(DateWeights.AreAhead(Text(Date), new FakeProbe()));
    }

    /// <summary>A date that nothing else vouches for.</summary>
    [Theory]
    [InlineData(-4, false)]
    [InlineData(-8, true)]
    public void APrintedDateThatIsFarAhead_IsConfirmed(double other, bool isConfirmed)
    {
        var line = PageOf.Line(Date, 100, 100, confidence: 0.98);
        var page = PageOf.View(new FakeProbe { Weight = t => t == Date ? -1 : other }, line);

        Assert.Equal(isConfirmed, DateJudgement.Of(ReadText.From([new TextRun(page.Sheet.Lines[0])]), page, isUnderSeal: true).IsConfirmed);
    }
}
