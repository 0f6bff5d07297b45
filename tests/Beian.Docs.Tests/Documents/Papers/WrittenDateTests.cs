using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

/// <summary>The two strokes of a written 11 run together for the reader, who is sure of the one it sees.</summary>
public sealed class WrittenDateTests
{
    /// <summary>Pieces of ink between 年 and 月, then between 月 and the end, each so wide.</summary>
    private static FieldReading Read(string date, int ofMonth, int ofDay, double width = 0.03, double ofOnes = 0.995, double step = 0.15, params string[] wide)
    {
        IReadOnlyList<(double, double)> Pieces(int count) => [(0, 0.1), .. Enumerable.Range(0, count).Select(i => (0.35 + (step * i), 0.35 + (step * i) + width)), (0.92, 1)];
        var line = PageOf.Line(date, 0, 0);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text is "1" or "I" or "Ⅱ" ? c with { Confidence = ofOnes } : c)] };
        var month = line.Quad.Width * line.Chars.First(c => c.Text == "月").From;
        return PaperValues.Date(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), PageOf.View(new FakeProbe { Wide = wide, PiecesWithin = q => Pieces(q.Left < month ? ofMonth : ofDay) }, line));
    }

    [Theory]
    [InlineData("2026年1月19日", 2, 2, "2026-11-19")]
    [InlineData("2026年1月19曰", 2, 2, "2026-11-19")]
    [InlineData("2026年1月19", 2, 2, "2026-11-19")]
    [InlineData("2026年10月1日", 2, 2, "2026-10-11")]
    [InlineData("2026年1月9日", 1, 1, "2026-01-09")]
    [InlineData("2026年11月9日", 2, 1, "2026-11-09")]
    public void TwoThinStrokes_AreEleven(string read, int ofMonth, int ofDay, string expected)
    {
        var date = Read(read, ofMonth, ofDay);

        Assert.Equal((expected, FieldStatus.Confirmed), (date.Value, date.Status));
    }

    /// <summary>What is wider is another figure that was lost.</summary>
    [Fact]
    public void TwoWidePieces_AreNoEleven()
    {
        var date = Read("2026年1月19日", 2, 2, width: 0.2);

        Assert.Equal(("2026-01-19", FieldStatus.Doubtful), (date.Value, date.Status));
    }

    /// <summary>The border of a cell beside a 1 is no figure.</summary>
    [Fact]
    public void StrokesFarApart_AreNoEleven() => Assert.Equal(("2026-01-19", FieldStatus.Doubtful), (Read("2026年_1_月19日", 2, 2, step: 0.4).Value, Read("2026年_1_月19日", 2, 2, step: 0.4).Status));

    /// <summary>Whether a stroke is a 1 or an l the scores leave open; that there are two of them can be seen.</summary>
    [Theory]
    [InlineData(2, FieldStatus.Confirmed)]
    [InlineData(3, FieldStatus.Doubtful)]
    public void StrokesThatWereCounted_NeedNoScore(int pieces, FieldStatus expected) =>
        Assert.Equal(("2026-11-20", expected), (Read("2026年11月20日", pieces, 2, ofOnes: 0.6).Value, Read("2026年11月20日", pieces, 2, ofOnes: 0.6).Status));

    /// <summary>16 of which the 1 alone was seen, 17 whose strokes touch.</summary>
    [Theory]
    [InlineData(2, 0.2, "16", "2026-09-16")]
    [InlineData(1, 0.4, "17", "2026-09-17")]
    [InlineData(1, 0.4, "47", "2026-09-01")]
    public void TheOtherFigure_IsSoughtInAWiderPicture_AndDoubted(int pieces, double width, string wide, string expected)
    {
        var date = Read("2026年9月1日", 1, pieces, width, wide: wide);

        Assert.Equal((expected, FieldStatus.Doubtful), (date.Value, date.Status));
    }

    /// <summary>II for 11: each is a thin piece of ink. Wider ones are letters, or a figure that was lost.</summary>
    [Theory]
    [InlineData("2026年II月13日", 2, 0.03, "2026-11-13", FieldStatus.Confirmed)]
    [InlineData("2026年II月13日", 2, 0.2, "2026-11-13", FieldStatus.Doubtful)]
    [InlineData("2026年II月13日", 3, 0.03, "2026-11-13", FieldStatus.Doubtful)]
    [InlineData("2026年Ⅱ月13日", 2, 0.03, "2026-11-13", FieldStatus.Confirmed)]
    [InlineData("2026年1月Ⅱ日", 2, 0.03, "2026-11-11", FieldStatus.Confirmed)]
    public void StrokesTakenForLetters_AreOnes(string read, int pieces, double width, string expected, FieldStatus status)
    {
        var date = Read(read, pieces, 2, width, ofOnes: 0.6);

        Assert.Equal((expected, status), (date.Value, date.Status));
    }

    /// <summary>A 6 by hand that looks like a letter.</summary>
    [Fact]
    public void ALetterAmongFigures_IsTheFigureItLooksLike() => Assert.Equal(("2026-09-16", FieldStatus.Doubtful), (Read("2026年9月1G日", 1, 2).Value, Read("2026年9月1G日", 1, 2).Status));

    /// <summary>八 is two pieces of ink by itself.</summary>
    [Fact]
    public void NumeralsInWords_AreNotCounted() => Assert.Equal("2026-08-03", Read("二〇二六年八月三日", 2, 2).Value);
}
