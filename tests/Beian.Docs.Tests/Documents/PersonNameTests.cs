using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class PersonNameTests
{
    private static ReadText Text(string text, double confidence = 0.99) =>
        ReadText.From([new TextRun(Sheet.From([PageOf.Line(text, 0, 0, confidence: confidence)]).Lines[0])]);

    [Theory]
    [InlineData("样.例", "样例")]
    [InlineData("1样例甲", "样例甲")]
    [InlineData("样例·甲乙", "样例·甲乙")]
    [InlineData("样例甲", "样例甲")]
    [InlineData("SAMPLE JOHN", "SAMPLEJOHN")]
    public void Marks_AreTakenOut(string read, string name) => Assert.Equal(name, PersonName.Clean(Text(read)).Text);

    /// <summary>Of the last character half was seen; a letter beside a name whose reader thought of nothing else is a speck.</summary>
    [Theory]
    [InlineData("飞", "样例飞")]
    [InlineData("k", "样例")]
    [InlineData(null, "样例")]
    public void LetterThatMayBeACharacter_IsOne(string? other, string name)
    {
        var line = PageOf.Line("样例_K", 0, 0);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == "K" ? c with { Confidence = 0.5, Alternative = other, AlternativeConfidence = 0.4 } : c)] };
        var clean = PersonName.Clean(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]));

        Assert.Equal((name, name.Length > 2), (clean.Text, clean.Lowest < 0.3));
    }

    /// <summary>F for a pale 干, hardly seen where the next character would stand: it was confirmed without.</summary>
    [Theory]
    [InlineData("样例F", 0.32, "样例〓")]
    [InlineData("样例F", 0.9, "样例")]
    [InlineData("样例F2", 0.32, "样例")]
    public void FaintLetterCloseBehind_IsAnUnreadCharacter(string read, double confidence, string name)
    {
        var line = PageOf.Line(read, 0, 0);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text is "F" or "2" ? c with { Confidence = confidence, Alternative = "」", AlternativeConfidence = 0.3 } : c)] };

        Assert.Equal(name, PersonName.Clean(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])])).Text);
    }

    /// <summary>π for 丌: what has no place in a name, but a character's place in the line, is one that was not read.</summary>
    [Theory]
    [InlineData("π", "亓", "亓样例", 0.25)]
    [InlineData("π", null, "〓样例", 0.25)]
    [InlineData("K", null, "样例", 0.995)]
    public void LetterThatStandsForACharacter_IsNotDropped(string read, string? other, string name, double lowest)
    {
        var line = PageOf.Line(read + "_样例", 0, 0);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == read ? c with { Confidence = 0.8, Alternative = other, AlternativeConfidence = 0.4 } : c)] };
        var clean = PersonName.Clean(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]));

        Assert.Equal((name, lowest), (clean.Text, clean.Lowest));
    }

    [Theory]
    [InlineData("欧阳样例", false)]
    [InlineData("样例甲乙丙丁", true)]
    [InlineData("样例甲·乙丙丁", false)]
    [InlineData("SAMPLEJOHN", false)]
    public void MoreCharactersThanNamesHave_AreLong(string name, bool isLong) => Assert.Equal(isLong, PersonName.IsLong(name));

    [Fact]
    public void UnsureRadicalBeforeAName_IsASpeck() => Assert.Equal("样例甲", PersonName.Clean(Text("氵样例甲", 0.5)).Text);

    [Fact]
    public void PlainRadicalBeforeAName_IsTakenOutAndDoubted()
    {
        var clean = PersonName.Clean(Text("阝阿样例"));
        Assert.Equal(("阿样例", 0.6), (clean.Text, clean.Lowest));
    }

    [Theory]
    [InlineData(0.5, 8, "样例")]
    [InlineData(1, 8, "样例供应")]
    [InlineData(0.5, 0, "样例供应")]
    public void PaleArcOfASealBehindAName_IsTakenOff(double contrast, double down, string name)
    {
        var lines = Sheet.From([PageOf.Line("样例", 0, 100), PageOf.Line("供应", 50, 100 + down) with { Contrast = contrast }]).Lines;
        Assert.Equal(name, PersonName.WithoutArc(ReadText.From([.. lines.OrderBy(l => l[0].Left).Select(l => new TextRun(l))])).Text);
    }

    /// <summary>令狐露荷 with 用 of the seal behind it, which the recognizers were sure of.</summary>
    [Theory]
    [InlineData(0.9, 1)]
    [InlineData(0.5, 0.35)]
    public void WhatIsMuchPalerBehindAName_IsNotVouchedFor(double contrast, double most)
    {
        var lines = Sheet.From([PageOf.Line("样例", 0, 100), PageOf.Line("用", 50, 100) with { Contrast = contrast }]).Lines;
        var lowest = PersonName.DoubtPaler(ReadText.From([.. lines.OrderBy(l => l[0].Left).Select(l => new TextRun(l))])).Lowest;
        Assert.InRange(lowest, most - 0.35, most);
    }

    [Theory]
    [InlineData("样例甲", true)]
    [InlineData("样", false)]
    [InlineData("样例甲女年月日山东省", false)]
    [InlineData("样例甲1", false)]
    [InlineData("SAMPLE, JOHN", true)]
    public void Form_IsThatOfAName(string name, bool isName) => Assert.Equal(isName, PersonName.HasForm(name));
}
