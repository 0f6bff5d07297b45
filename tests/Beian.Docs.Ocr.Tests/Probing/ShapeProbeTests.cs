using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Ocr.Glyphs;
using Beian.Docs.Ocr.Probing;
using Beian.Docs.Ocr.Tests.Tesseract;
using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Tests.Probing;

public sealed class ShapeProbeTests : IDisposable
{
    private const int Size = 40;

    private readonly GlyphReader _reader = new();

    public void Dispose() => _reader.Dispose();

    /// <summary>What is seen of one of a line's characters; places are middles, in characters of full width.</summary>
    private Documents.ShapeOpinion? Look(string printed, string read, double[] places, int at)
    {
        using var page = new DrawnPage(400, 120, font: DrawnPage.Mainland);
        page.Write(printed, 60, 40, Size);
        var quad = Quad.FromBox(60, 40 - (0.235 * Size), 60 + (printed.Length * Size), 40 + (1.235 * Size));
        var chars = read.Select((c, i) => new RecognizedChar(c.ToString(), 0.9, (places[i] - 0.2) / printed.Length, (places[i] + 0.2) / printed.Length)).ToList();
        var line = new TextLine(quad, chars);
        var glyph = Sheet.From([line]).Lines[0].First(g => g.Source == chars[at]);
        return new ShapeProbe(_reader, new HashSet<string>(["科", "斗", "样", "例"])).Look(page.ToPage(), glyph);
    }

    [Fact]
    public void Character_IsPlain() => Assert.True(Look("样科例", "样科例", [0.5, 1.5, 2.5], 1) is { Best: "科", IsClear: true, IsOtherThanRead: false });

    /// <summary>Half of 科 is 斗 to whoever sees no more, and its neighbor, 科 where only 禾 is, does not look like itself.</summary>
    [Theory]
    [InlineData("样禾斗例", true)]
    [InlineData("样科斗例", false)]
    public void PartOfACharacter_IsNotClear(string read, bool isClear) =>
        Assert.Equal(("斗", isClear), Look("样禾斗例", read, [0.5, 1.55, 2.5, 3.5], 2) is { } seen ? (seen.Best, seen.IsClear) : default);

    [Fact]
    public void LetterOrSign_IsNotLookedAt() => Assert.Null(Look("样A例", "样A例", [0.5, 1.5, 2.5], 1));

    /// <summary>What looks like a sign is a cut that went wrong.</summary>
    [Fact]
    public void WhatLooksLikeASign_SaysNothing() => Assert.Null(Look("样：例", "样二例", [0.5, 1.5, 2.5], 1));
}
