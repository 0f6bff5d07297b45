using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class LostMarkTests
{
    private static string Apply(string? second, params TextLine[] lines) =>
        LostMark.Apply(ReadText.From([.. Sheet.From(lines).Lines.Select(l => new TextRun(l))]), new FakeProbe(second)).Text;

    /// <summary>_ is a place where nothing was read.</summary>
    [Fact]
    public void MarkBetweenLikeMarks_IsPutBack() =>
        Assert.Equal("软件开发;广告制作;软件销售;日用百货", Apply(null, PageOf.Line("软件开发;广告制作__软件销售;日用百货", 0, 0)));

    [Fact]
    public void MarkThatTheSecondReaderSees_IsPutBack() =>
        Assert.Equal("软件开发,广告制作、软件销售;日用百货", Apply("软件开发,广告制作、软件销售;日用百货", PageOf.Line("软件开发,广告制作__软件销售;日用百货", 0, 0)));

    [Fact]
    public void WhereMarksDiffer_NothingIsGuessed() =>
        Assert.Equal("软件开发,广告制作软件销售;日用百货", Apply(null, PageOf.Line("软件开发,广告制作__软件销售;日用百货", 0, 0)));

    [Fact]
    public void WithoutSpace_ThereIsNoMark() =>
        Assert.Equal("软件开发;广告制作软件销售;日用百货", Apply("软件开发;广告制作;软件销售;日用百货", PageOf.Line("软件开发;广告制作软件销售;日用百货", 0, 0)));

    /// <summary>Two columns that were found as one line: behind the left one's end stands a label, no lost mark.</summary>
    [Fact]
    public void AnotherColumnBehindALine_IsNoLostMark()
    {
        var runs = Sheet.From([PageOf.Line("软件开发;广告制作;土石方工_____住所", 0, 0), PageOf.Line("程施工;软件销售;日用百货;五金", 0, 30)]).Runs;

        Assert.Equal("软件开发;广告制作;土石方工程施工;软件销售;日用百货;五金", LostMark.Apply(ReadText.From([.. runs.Where(r => r.Text != "住所")]), new FakeProbe(null)).Text);
    }

    /// <summary>办公|用品销售: the line's box is long, as the label before it is in larger type, but there is no ink behind its last word.</summary>
    [Theory]
    [InlineData(0.2, "软件开发;广告制作;软件销售;日用百货;办公;用品销售;五金")]
    [InlineData(0, "软件开发;广告制作;软件销售;日用百货;办公用品销售;五金")]
    public void WhereALineEndsWithoutInk_NoMarkIsLost(double ink, string scope)
    {
        TextRun[] runs = [.. Sheet.From([PageOf.Line("软件开发;广告制作;软件销售;日用百货;办公__", 0, 0), PageOf.Line("用品销售;五金", 0, 30), PageOf.Line("一二三四五六七", 0, 60)]).Lines.Select(l => new TextRun(l))];

        Assert.StartsWith(scope, LostMark.Apply(ReadText.From(runs), new FakeProbe(null) { Ink = ink }).Text, StringComparison.Ordinal);
    }

    /// <summary>A mark that hangs beyond the column behind a bracket, in a border: the box of its line ends before it.</summary>
    [Theory]
    [InlineData(0.2, "软件开发、广告制作、食品销售(仅样例)、日用百货、五金")]
    [InlineData(0, "软件开发、广告制作、食品销售(仅样例)日用百货、五金")]
    public void MarkBehindABracketAtALinesEnd_IsPutBackWhereThereIsInk(double ink, string scope)
    {
        TextRun[] runs = [.. Sheet.From([PageOf.Line("软件开发、广告制作、食品销售(仅样例)", 0, 0), PageOf.Line("日用百货、五金", 0, 30)]).Lines.Select(l => new TextRun(l))];

        Assert.Equal(scope, LostMark.Apply(ReadText.From(runs), new FakeProbe(null) { Ink = ink }).Text);
    }

    [Fact]
    public void StopBetweenBrackets_IsPutBackWhereTheSecondReaderSeesIt() =>
        Assert.Equal("道路货物运输(不含危险货物)。(依法须经批准的项目)", Apply("道路货物运输(不含危险货物)。(依法须经批准的项目)", PageOf.Line("道路货物运输(不含危险货物)(依法须经批准的项目)", 0, 0)));

    /// <summary>Two items of the national list of which one ends a line and the other begins the next, and ink behind: the mark hangs in the border.</summary>
    [Theory]
    [InlineData(0.2, "软件开发;广告制作;信息系统集成服务;水产品零售;平面设计")]
    [InlineData(0, "软件开发;广告制作;信息系统集成服务水产品零售;平面设计")]
    public void MarkThatHangsBehindAnItem_IsPutBackWhereThereIsInk(double ink, string scope)
    {
        TextRun[] runs = [.. Sheet.From([PageOf.Line("软件开发;广告制作;信息系统集成服务", 0, 0), PageOf.Line("水产品零售;平面设计", 0, 30)]).Lines.Select(l => new TextRun(l))];

        Assert.Equal(scope, LostMark.Apply(ReadText.From(runs), new FakeProbe(null) { Ink = ink }).Text);
    }
}
