using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class DateJudgementTests
{
    /// <summary>Where two recognizers see different digits a third that errs like one of them proves nothing; a word beside them is another matter.</summary>
    [Theory]
    [InlineData("8", "6", 0.6, false)]
    [InlineData("8", "6", 0.1, true)]
    [InlineData("日", "白", 0.6, true)]
    public void DigitThatReadersDisagreeAbout_IsDoubtful(string read, string other, double score, bool isConfirmed)
    {
        var line = PageOf.Line("2028年10月26日", 100, 100);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == read ? c with { Confidence = 0.6, Alternative = other, AlternativeConfidence = score } : c)] };
        var text = ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]);

        Assert.Equal(isConfirmed, DateJudgement.AsText(text, PageOf.View(new FakeProbe("2028年10月26日"), line)).IsConfirmed);
    }
}
