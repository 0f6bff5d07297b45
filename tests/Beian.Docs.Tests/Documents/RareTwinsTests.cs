using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class RareTwinsTests
{
    /// <summary>日日新 for 日曰新: the other recognizer thinks of the rare one of two.</summary>
    [Theory]
    [InlineData("曰", 0.98, 0.05, false)]
    [InlineData("曰", 0.98, 0.001, true)]
    [InlineData("目", 0.98, 0.05, true)]
    [InlineData("曰", 0.9995, 0.05, true)]
    public void OfANamesTwins_TheOtherReadersThoughtIsADoubt(string other, double score, double thought, bool isConfirmed)
    {
        var line = PageOf.Line("威海日日新样例有限公司", 0, 0);
        line = line with { Chars = [.. line.Chars.Select((c, i) => i == 3 ? c with { Confidence = score, Alternative = other, AlternativeConfidence = thought } : c)] };

        Assert.Equal(isConfirmed, Judgement.OfOrganizationName(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), new FakeProbe()).IsConfirmed);
    }
}
