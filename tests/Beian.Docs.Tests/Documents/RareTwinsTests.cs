using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class RareTwinsTests
{
    /// <summary>Of 麹 there is an older form that nobody has learnt, whatever the readers and the shape say.</summary>
    [Theory]
    [InlineData("威海麹记样例有限公司", false)]
    [InlineData("威海曲记样例有限公司", true)]
    public void ACharacterWithAnUnlearntTwin_IsDoubted(string name, bool isConfirmed)
    {
        var text = ReadText.From([new TextRun(Sheet.From([PageOf.Line(name, 0, 0)]).Lines[0])]);

        Assert.Equal(isConfirmed, Judgement.OfOrganizationName(text, new FakeProbe()).IsConfirmed);
        Assert.Equal(isConfirmed, Judgement.OfName(text.Part(2, 2), new FakeProbe()).IsConfirmed);
    }

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
