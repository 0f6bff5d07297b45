using Beian.Docs.Geometry;
using Beian.Docs.Ocr.Pages;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tests.Pages;

public sealed class TurnedLinesTests
{
    private static TextLine Line(Quad quad, string text, double confidence) =>
        new(quad, [.. text.Select((c, i) => new RecognizedChar(c.ToString(), confidence, (double)i / text.Length, (i + 1.0) / text.Length))]);

    private static Quad Level(int i) => Quad.FromBox(100, 100 + (i * 40), 400, 120 + (i * 40));

    private static Quad Tall(int i, double step = 40) => Quad.FromBox(600 + (i * step), 900, 620 + (i * step), 1200);

    private static List<TextLine> Card(string text, double confidence) => [.. Enumerable.Range(0, 6).Select(i => Line(Level(i), text, confidence))];

    [Theory]
    [InlineData(4, 40, 4)]
    [InlineData(2, 40, 0)]
    // The sides of a border, and of a table.
    [InlineData(4, 400, 0)]
    public void LinesFromTopToBottom_LieAcross_WhereTheyStandTogether(int count, double step, int expected) =>
        Assert.Equal(expected, TurnedLines.Across([.. Enumerable.Range(0, 6).Select(Level), .. Enumerable.Range(0, count).Select(i => Tall(i, step))], Card("样例样例样例", 0.99)).Count);

    /// <summary>A line that was read lies the page's way, however tall its box.</summary>
    [Fact]
    public void WhatWasRead_DoesNotLieAcross() =>
        Assert.Empty(TurnedLines.Across([.. Enumerable.Range(0, 4).Select(i => Tall(i))], [.. Enumerable.Range(0, 4).Select(i => Line(Tall(i), "样例", 0.99))]));

    [Theory]
    [InlineData("样例样例样例", 0.99, 0)]
    [InlineData("昙坐非主自目", 0.5, 6)]
    public void LinesOfWhichNothingCanBeRead_MayStandOnTheirHeads(string text, double confidence, int expected) =>
        Assert.Equal(expected, TurnedLines.Illegible([.. Enumerable.Range(0, 6).Select(Level)], Card(text, confidence)).Count);

    /// <summary>Some digits are the same on their heads, others are nothing.</summary>
    [Fact]
    public void DigitsOnTheirHeads_AreNotRead()
    {
        var line = Line(Level(0), "9801166010", 0.97);
        Assert.True(TurnedLines.IsRead(line));
        Assert.False(TurnedLines.IsRead(line with { Chars = [.. line.Chars.Select((c, i) => i == 4 ? c with { Confidence = 0.3 } : c)] }));
    }

    /// <summary>名 and 称 of a column of labels are found one by one.</summary>
    [Fact]
    public void LoneCharacters_AreNoLinesOfACard()
    {
        Assert.True(TurnedLines.AreLines([.. Enumerable.Range(0, 4).Select(Level)]));
        Assert.False(TurnedLines.AreLines([.. Enumerable.Range(0, 9).Select(i => Quad.FromBox(100, 100 + (i * 40), 120, 120 + (i * 40)))]));
    }
}
