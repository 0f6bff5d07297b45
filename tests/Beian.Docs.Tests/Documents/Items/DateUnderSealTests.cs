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
}
