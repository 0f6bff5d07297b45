using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class BlankPaperTests
{
    private static ReadText Text(string text, double confidence = 0.995) => ReadText.From([new TextRun(Sheet.From([PageOf.Line(text, 0, 0, confidence: confidence)]).Lines[0])]);

    /// <summary>_ is a place where nothing was read.</summary>
    [Theory]
    [InlineData("样例省样例市样例镇__家屯村", 0.1, true)]
    [InlineData("样例省样例市样例镇__家屯村", 0, false)]
    [InlineData("样例省样例市样例镇家屯村", 0.1, false)]
    [InlineData("样例省样例市样例路12_号", 0.1, true)] // 120号
    [InlineData("样例省样例市样例路1_0号", 0.1, true)]
    [InlineData("样例省样例市样例路120号", 0.1, false)]
    [InlineData("样例省样例市样例路101号__3号", 0.1, true)] // 附3号
    public void InkInAGap_IsALostWord(string read, double ink, bool isLost) =>
        Assert.Equal(isLost, BlankPaper.HasLostWord(Text(read), new FakeProbe { Ink = ink }));

    /// <summary>A bracket under a seal: the detector makes two lines of the name.</summary>
    [Theory]
    [InlineData(150, 0.03, true)]
    [InlineData(150, 0, false)]
    [InlineData(175, 0, true)]
    [InlineData(120, 0.03, false)]
    public void InkBetweenTwoLinesOfARow_IsALostWord(double from, double ink, bool isLost)
    {
        var lines = Sheet.From([PageOf.Line("样例样例样例", 0, 0), PageOf.Line("网络科技有限公司", from, 0)]).Lines;

        Assert.Equal(isLost, BlankPaper.HasLostWord(ReadText.From([.. lines.OrderBy(l => l[0].Left).Select(l => new TextRun(l))]), new FakeProbe { Ink = ink }));
    }

    /// <summary>Two characters of a name stand apart; what a crop of both shows between them was passed over.</summary>
    [Theory]
    [InlineData("钟__勇", 0, "钟勇", false)]
    [InlineData("钟__勇", 0, "钟-勇", false)]
    [InlineData("钟__勇", 0, "钟日勇", true)]
    [InlineData("钟__勇", 0.1, null, true)]
    [InlineData("钟勇", 0.1, "钟日勇", false)]
    [InlineData("朱__珺__林", 0.1, null, false)]
    [InlineData("朱珺__林", 0.1, null, true)]
    public void ThirdCharacterOfAName_IsLost(string read, double ink, string? again, bool isLost)
    {
        Assert.Equal(isLost, BlankPaper.HasLostCharacter(Text(read), new FakeProbe { Ink = ink, Again = again }));
        Assert.Equal(!isLost, Judgement.OfName(Text(read), new FakeProbe { Ink = ink, Again = again }).IsConfirmed);
    }

    /// <summary>A card's pattern is a little ink; a third character is more, or a crop with room for it shows it.</summary>
    [Theory]
    [InlineData(0.01, null, true)]
    [InlineData(0.03, "钟勇", true)]
    [InlineData(0.03, "钟勇日", false)]
    [InlineData(0.03, null, false)]
    [InlineData(0.1, "钟勇", false)]
    public void InkBehindAName_IsALostCharacterOrAPattern(double ink, string? again, bool isBlank) => Assert.Equal(isBlank, BlankPaper.IsBehindName(Text("钟勇"), new FakeProbe { Ink = ink, Again = again }));

    /// <summary>792号-3 read without its dash.</summary>
    [Theory]
    [InlineData("样例省样例市样例路792号_3", 0.02, true)]
    [InlineData("样例省样例市样例路792号_3", 0, false)]
    [InlineData("样例省样例市样例路792号3", 0.02, false)]
    public void InkBeforeADigit_IsALostDash(string read, double ink, bool isLost) => Assert.Equal(isLost, BlankPaper.HasLostDash(Text(read), new FakeProbe { Ink = ink }));

    [Fact]
    public void TextWithALostWord_IsNotConfirmed()
    {
        var judgement = Judgement.OfPlainText(Text("样例省样例市样例镇__家屯村"), new FakeProbe { Ink = 0.1 });

        Assert.False(judgement.IsConfirmed);
        Assert.Contains("lostCharacter", judgement.Evidence);
    }
}
