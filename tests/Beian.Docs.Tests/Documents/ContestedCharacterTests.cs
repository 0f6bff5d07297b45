using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

/// <summary>Two recognizers see different characters in one place.</summary>
public sealed class ContestedCharacterTests
{
    private static ReadText Contested(string text, int at, string other, double confidence = 0.53)
    {
        var line = PageOf.Line(text, 0, 0, confidence: 1);
        RecognizedChar[] chars = [.. line.Chars];
        chars[at] = chars[at] with { Confidence = confidence, Alternative = other, AlternativeConfidence = 0.9 };
        return ReadText.From([new TextRun(Sheet.From([line with { Chars = chars }]).Lines[0])]);
    }

    private static ShapeOpinion Clearly(string best) => new(best, IsClear: true, IsOtherThanRead: false, IsUnknownToReader: false) { IsAhead = true };

    /// <summary>The shape settles it, though the second reader sees nothing of the kind.</summary>
    [Fact]
    public void TheSurerOne_WhomTheShapeBearsOut_IsBelieved() =>
        Assert.True(Judgement.OfPlainText(Contested("逄样例", 0, "逢"), new FakeProbe("冬样例") { Shapes = { ["逄"] = Clearly("逄") } }).IsConfirmed);

    /// <summary>惟塔 for 雁塔: Tesseract saw the same wrong character.</summary>
    [Fact]
    public void TheOther_WhomTheShapeBearsOut_LeavesItDoubtful_WhateverTheSecondReaderSays() =>
        Assert.False(Judgement.OfPlainText(Contested("惟塔分局", 0, "雁"), new FakeProbe("惟塔分局") { Shapes = { ["惟"] = new("雁", IsClear: false, IsOtherThanRead: false, IsUnknownToReader: false) } }).IsConfirmed);

    [Fact]
    public void WhereTheShapeIsUnclear_TheSecondReaderDecides()
    {
        Assert.True(Judgement.OfPlainText(Contested("样例店", 1, "列"), new FakeProbe("样例店")).IsConfirmed);
        Assert.False(Judgement.OfPlainText(Contested("样例店", 1, "列"), new FakeProbe("样列店")).IsConfirmed);
    }

    /// <summary>Not sure, and nobody sees another character: one beside it may have been lost.</summary>
    [Fact]
    public void FaintCharacter_IsNotVouchedForByItsShapeAlone()
    {
        var line = PageOf.Line("样例店", 0, 0, confidence: 1);
        RecognizedChar[] chars = [.. line.Chars];
        chars[1] = chars[1] with { Confidence = 0.53 };
        var text = ReadText.From([new TextRun(Sheet.From([line with { Chars = chars }]).Lines[0])]);

        Assert.False(Judgement.OfPlainText(text, new FakeProbe("样店") { Shapes = { ["例"] = Clearly("例") } }).IsConfirmed);
    }

    /// <summary>中报 has lost a stroke; a free-trade zone says its province only, a road alone says no place.</summary>
    [Theory]
    [InlineData("威海市环翠区样例路1号(住所申报)", true)]
    [InlineData("威海市环翠区样例路1号(住所中报)", false)]
    [InlineData("中国(上海)自由贸易试验区临港新片区样例路1号", true)]
    [InlineData("临港新片区样例路1号", false)]
    public void Address_IsBelievedByItsWords(string address, bool isConfirmed) =>
        Assert.Equal(isConfirmed, AddressJudgement.Of(ReadText.From([new TextRun(Sheet.From([PageOf.Line(address, 0, 0, confidence: 0.9995)]).Lines[0])]), new FakeProbe()).IsConfirmed);

    /// <summary>Both of the others saw 维坊 for 潍坊; one who had 潍 knows the place.</summary>
    [Theory]
    [InlineData("维坊样例水产有限公司", 0, "潍", false)]
    [InlineData("潍坊样例水产有限公司", 0, "维", true)]
    [InlineData("维样例水产有限公司", 0, "潍", true)]
    public void TheOtherWhoKnowsThePlace_LeavesItDoubtful(string name, int at, string other, bool isConfirmed) =>
        Assert.Equal(isConfirmed, Judgement.OfOrganizationName(Contested(name, at, other), new FakeProbe(name)).IsConfirmed);
}
