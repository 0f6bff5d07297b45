using Beian.Docs.Documents;
using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.BusinessLicense;

public sealed class ScopeFormTests
{
    private const double Ink = 0.05;

    private static ReadText Text(params TextLine[] lines) => ReadText.From([.. Sheet.From(lines).Lines.Select(l => new TextRun(l))]);

    private static bool IsWhole(double ink, params TextLine[] lines) => ScopeForm.IsWhole(Text(lines), new FakeProbe { Ink = ink });

    [Theory]
    [InlineData("样例销售。(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)")]
    [InlineData("样例销售。【依法须经批准的项目,经相关部门批准后方可开展经营活动】")]
    [InlineData("样例销售;样例服务。")]
    public void WhatEndsAsScopesDo_IsWhole(string scope) => Assert.True(IsWhole(Ink, PageOf.Line(scope, 0, 0)));

    /// <summary>The bracket that closes the whole was passed over behind the one that closes the remark.</summary>
    [Fact]
    public void AnOpenBracket_IsNotWhole() => Assert.False(IsWhole(0, PageOf.Line("样例销售。【许可项目:样例服务。(依法须经批准的项目,经相关部门批准后方可开展经营活动)", 0, 0)));

    /// <summary>_ is a place where nothing was read.</summary>
    [Theory]
    [InlineData("样例销售;样例服务")]
    [InlineData("样例销售__(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)")]
    [InlineData("样例销售__(依法须经批准的项目,经相关部门批准后方可开展经营活动)")]
    [InlineData("样例销售__【依法须经批准的项目,经相关部门批准后方可开展经营活动】")]
    [InlineData("样例销售(不含样例)__样例服务。")]
    public void WhereAMarkMayBeLost_InkDecides(string scope)
    {
        Assert.False(IsWhole(Ink, PageOf.Line(scope, 0, 0)));
        Assert.True(IsWhole(0, PageOf.Line(scope, 0, 0)));
    }

    /// <summary>Whoever sets a stop before one remark sets it before the next, ink or not.</summary>
    [Theory]
    [InlineData("样例销售。(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)许可项目:样例生产(依法须经批准的项目,经相关部门批准后方可开展经营活动)", false)]
    [InlineData("样例销售(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)许可项目:样例生产(依法须经批准的项目,经相关部门批准后方可开展经营活动)", true)]
    [InlineData("样例销售。(依法须经批准的项目,经相关部门批准后方可开展经营活动)一般项目:样例制造(除依法须经批准的项目外,凭营业执照依法自主开展经营活动)", true)]
    public void OneStopBeforeTheRemark_AsksForTheOther(string scope, bool isWhole) => Assert.Equal(isWhole, IsWhole(0, PageOf.Line(scope, 0, 0)));

    /// <summary>A stop may be lost where the remark begins a line: at the end of the line before, and before the bracket.</summary>
    [Theory]
    [InlineData("样例销售;样例服务", "(依法须经批准的项目)。", 0, true)]
    [InlineData("样例销售;样例服务", "(依法须经批准的项目)。", Ink, false)]
    [InlineData("样例销售;样例服务", "__(依法须经批准的项目)。", 0, false)]
    [InlineData("样例销售(不含样例)", "样例服务。", 0, false)]
    public void BetweenTwoLines_PaperAndPlaceDecide(string line, string next, double ink, bool isWhole) =>
        Assert.Equal(isWhole, IsWhole(ink, PageOf.Line(line, 0, 0), PageOf.Line(next, 0, 30)));

    /// <summary>_ is blank: a piece of a seal's arc stands far in, what goes on begins with the lines.</summary>
    [Theory]
    [InlineData("______宁区", "样例销售;样例服务。")]
    [InlineData("宁区", "样例销售;样例服务。宁区")]
    public void PieceOfASealBehindTheEnd_IsLeftOut(string below, string scope) =>
        Assert.Equal(scope, ScopeForm.WithoutTail(Text(PageOf.Line("样例销售;样例服务。", 0, 0), PageOf.Line(below, 0, 30))).Text);

    [Fact]
    public void PieceOfASealBehindTheRemark_IsLeftOut() =>
        Assert.Equal("样例销售;样例服务(不含样例)", ScopeForm.WithoutTail(Text(PageOf.Line("样例销售;样例服务(不含样例)", 0, 0), PageOf.Line("______商", 0, 30))).Text);

    [Fact]
    public void FullLastLineWithoutAStop_MayGoOn() =>
        Assert.False(IsWhole(0, PageOf.Line("样例销售;样例服务;样例开发;", 0, 0), PageOf.Line("样例租赁;样例服务;样例开发", 0, 30)));

    /// <summary>What breaks within a standard item or the standing remark has lost no mark there, whatever shows behind the line.</summary>
    [Theory]
    [InlineData("样例销售;日用百", "货销售。", true)]
    [InlineData("样例销售。(除依法须经批准的", "项目外,凭营业执照依法自主开展经营活动)", true)]
    [InlineData("样例销售;样例百", "货销售。", false)]
    public void LineThatBreaksWithinAKnownWording_HasLostNoMark(string line, string next, bool isWhole) =>
        Assert.Equal(isWhole, IsWhole(Ink, PageOf.Line(line, 0, 0), PageOf.Line(next, 0, 30)));

    [Fact]
    public void InkBehindALineThatEndsInAWord_IsALostMark()
    {
        TextLine[] lines = [PageOf.Line("样例销售;样例服务;样例开发", 0, 0), PageOf.Line("样例租赁。", 0, 30)];

        Assert.False(IsWhole(Ink, lines));
        Assert.True(IsWhole(0, lines));
    }

    [Fact]
    public void LostFirstCharacter_IsNotWhole() => Assert.False(IsWhole(0, PageOf.Line("般项目:样例销售。", 0, 0)));

    [Theory]
    [InlineData("样例销售__(依法须经批准的项目)", Ink, "样例销售。(依法须经批准的项目)")]
    [InlineData("样例销售__(依法须经批准的项目)", 0, "样例销售(依法须经批准的项目)")]
    [InlineData("依法自主开展经营活动__)", Ink, "依法自主开展经营活动。)")]
    [InlineData("依法自主开展经营活动)", Ink, "依法自主开展经营活动)")]
    [InlineData("样例制作;样例咨询°", Ink, "样例制作;样例咨询。")]
    [InlineData("样例冷藏(0°C以下)。", Ink, "样例冷藏(0°C以下)。")]
    [InlineData("样例销售(依法须经批准的项目)", Ink, "样例销售(依法须经批准的项目)")]
    public void StopBeforeTheRemark_IsPutInWhereThereIsInk(string read, double ink, string scope) =>
        Assert.Equal(scope, ScopeForm.AddStops(Text(PageOf.Line(read, 0, 0)), new FakeProbe { Ink = ink }).Text);

    /// <summary>A last line as long as the others: whole where nothing is behind it and nothing where the next line would begin.</summary>
    [Theory]
    [InlineData(0, "", true)]
    [InlineData(0, "三样例", false)]
    [InlineData(Ink, "", false)]
    public void AFullLastLine_IsTheLastOverPaper(double ink, string below, bool isWhole)
    {
        TextLine[] lines = [PageOf.Line("样例销售;样例服务;样例", 0, 0), PageOf.Line("培训;样例咨询;样例推广", 0, 30)];
        var sheet = Sheet.From(below.Length == 0 ? lines : [.. lines, PageOf.Line(below, 0, 60)]);
        var text = ReadText.From([.. sheet.Lines.Take(2).Select(l => new TextRun(l))]);

        Assert.Equal(isWhole, ScopeForm.IsWhole(text, new FakeProbe { Ink = ink }, sheet));
        Assert.False(ScopeForm.IsWhole(text, new FakeProbe { Ink = ink }));
    }

    /// <summary>The detector's box ends before the last bracket: one thin stroke behind the remark is it; a stop before it, something behind or nothing is not.</summary>
    [Theory]
    [InlineData(true, 0.05, 0.2)]
    [InlineData(false, 0.05, 0.2, 0.5, 0.65)]
    [InlineData(false, 0.05, 0.6)]
    [InlineData(false, 0.7, 0.85)]
    [InlineData(false)]
    public void BracketBehindTheRemark_IsSeenOnThePaper(bool isSeen, params double[] ends)
    {
        var read = Text(PageOf.Line("样例销售。(依法须经批准的项目,经相关部门批准后方可开展经营活动", 0, 0));
        var text = read.With([.. read.Glyphs, PutIn.Behind(')', read.Glyphs[^1])]);

        Assert.Equal(isSeen, ScopeForm.SeenClosing(text, new FakeProbe { PiecesWithin = _ => [.. ends.Chunk(2).Select(e => (e[0], e[1]))] }).Contains(text.Glyphs[^1]));
    }

    /// <summary>零售 at a line's end, and a mark in the middle of its square that was passed over; a wording that is known to go on has none there.</summary>
    [Theory]
    [InlineData("样例零售", "样例销售。", 0.01, false)]
    [InlineData("样例零售", "样例销售。", 0, true)]
    [InlineData("互联网销售(除销售需", "要许可的商品)。", 0.01, true)]
    [InlineData("样例服", "务。", 0.01, true)]
    public void ThinInkBehindALine_IsAMark(string line, string next, double ink, bool isWhole) =>
        Assert.Equal(isWhole, IsWhole(ink, PageOf.Line(line, 0, 0), PageOf.Line(next, 0, 36)));
}
