using Beian.Docs.Documents;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

/// <summary>A stroke of a seal makes an 8 a 3 for recognizers that are kin.</summary>
public sealed class DateUnderSealTests
{
    private const string Date = "2008年10月04日";

    private static bool IsConfirmed(double confidence, bool isUnderSeal, string? second = null)
    {
        var line = PageOf.Line(Date, 100, 100, confidence: confidence);
        var page = PageOf.View(new FakeProbe(second), line);
        return DateJudgement.Of(ReadText.From([new TextRun(page.Sheet.Lines[0])]), page, isUnderSeal).IsConfirmed;
    }

    [Theory]
    [InlineData(0.9995, true, true)]
    [InlineData(0.98, true, false)]
    [InlineData(0.98, false, true)]
    public void UnderASeal_OnlyWhatIsBeyondDoubt_IsBelieved(double confidence, bool isUnderSeal, bool expected) =>
        Assert.Equal(expected, IsConfirmed(confidence, isUnderSeal));

    [Fact]
    public void SecondReaderThatAgrees_SettlesIt()
    {
        Assert.True(IsConfirmed(0.98, isUnderSeal: true, Date));
        Assert.False(IsConfirmed(0.98, isUnderSeal: true, "2003年10月04日"));
    }

    /// <summary>The word 日 was put in: behind two figures nothing else may follow, behind one another may.</summary>
    [Theory]
    [InlineData("2026年06月19日", true)]
    [InlineData("2026年06月1日", false)]
    [InlineData("二〇二六年六月九日", false)]
    public void OfADateThatLacksItsEndAlone_TheFiguresTell(string date, bool isConfirmed)
    {
        var line = PageOf.Line(date, 100, 100);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == "日" ? c with { Confidence = PutIn.Score } : c)] };
        var page = PageOf.View(new FakeProbe(), line);

        Assert.Equal(isConfirmed, DateJudgement.Of(ReadText.From([new TextRun(page.Sheet.Lines[0])]), page, isUnderSeal: true).IsConfirmed);
    }

    [Fact]
    public void NumeralsBeyondDoubt_AreBelievedAsFiguresAre()
    {
        var page = PageOf.View(new FakeProbe(), PageOf.Line("二〇一七年十一月十日", 100, 100, confidence: 0.9995));

        Assert.True(DateJudgement.Of(ReadText.From([new TextRun(page.Sheet.Lines[0])]), page, isUnderSeal: true).IsConfirmed);
    }

    /// <summary>A ring that closes the 3 of 2023: both recognizers think of it, and the third reader sees the stroke.</summary>
    [Theory]
    [InlineData(0.11, false)]
    [InlineData(0.01, true)]
    public void FigureThatTheRecognizersContest_IsNotSettledByTheThird(double other, bool isConfirmed)
    {
        var line = PageOf.Line(Date, 100, 100);
        line = line with { Chars = [.. line.Chars.Select((c, i) => i == 3 ? c with { Confidence = 0.93, Alternative = "3", AlternativeConfidence = other } : c)] };
        var page = PageOf.View(new FakeProbe(Date), line);

        Assert.Equal(isConfirmed, DateJudgement.Of(ReadText.From([new TextRun(page.Sheet.Lines[0])]), page, isUnderSeal: true).IsConfirmed);
    }
}
