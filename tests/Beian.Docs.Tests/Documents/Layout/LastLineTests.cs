using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class LastLineTests
{
    private static string? Below(string last, FakeProbe probe)
    {
        var lines = new[] { PageOf.Line("山东省威海市环翠区样例", 100, 100), PageOf.Line(last, 100, 130) };
        var sheet = Sheet.From(lines);
        return LastLine.Below(ReadText.From(sheet.Runs), sheet, probe)?.Text;
    }

    [Fact]
    public void DigitBelowAFullLine_IsFound() => Assert.Equal("1", Below("路88号样例花园2单元88", new FakeProbe { Again = "1" }));

    /// <summary>Alone it counts where both looks are sure of it.</summary>
    [Theory]
    [InlineData(0.995, true)]
    [InlineData(0.9, false)]
    public void DigitBelow_IsSureWhereItWasReadWellTwice(double confidence, bool isSure)
    {
        var sheet = Sheet.From([PageOf.Line("山东省威海市环翠区样例", 100, 100), PageOf.Line("路88号样例花园2单元88", 100, 130)]);

        Assert.Equal(("1", isSure), LastLine.Below(ReadText.From(sheet.Runs), sheet, new FakeProbe { Again = "1", AgainScore = confidence }));
    }

    /// <summary>The name of the next item, and the paper's own pale words.</summary>
    [Theory]
    [InlineData("林受")]
    [InlineData("SC")]
    public void WhatNoAddressEndsWith_IsNotFound(string below) => Assert.Null(Below("路88号样例花园2单元88", new FakeProbe { Again = below }));

    /// <summary>The value of the next item stands close below, beside a label of its own.</summary>
    [Theory]
    [InlineData("住所", true)]
    [InlineData(null, false)]
    public void WhatStandsBesideAnotherLabel_IsNotTheNextLine(string? label, bool isOnly)
    {
        List<TextLine> lines = [PageOf.Line("学术交流、品种保护、技术咨询", 300, 100), PageOf.Line("样例市样例路19号", 300, 138)];
        if (label is not null)
            lines.Add(PageOf.Line(label, 100, 138));
        var sheet = Sheet.From(lines);
        var value = ReadText.From([sheet.Runs[0]]);

        Assert.Equal(isOnly, LastLine.IsOnly(value, sheet, new FakeProbe(), LabelFinder.Find(sheet, [new Label("住所", "address")])));
    }

    [Fact]
    public void ShortLine_IsTheLast() => Assert.Null(Below("路88号", new FakeProbe { Again = "1" }));

    /// <summary>山东省青岛市市南区望海, whose 街225号 below was not found.</summary>
    [Theory]
    [InlineData("山东省威海市环翠区样例", true)]
    [InlineData("山东省威海市环翠区样例村", false)]
    [InlineData("样例区样例路88号", false)]
    [InlineData("样例区样例", false)]
    public void FullLine_ThatNoAddressEndsLike_IsOpen(string address, bool isOpen) =>
        Assert.Equal(isOpen, LastLine.EndsOpen(ReadText.From(Sheet.From([PageOf.Line(address, 100, 100)]).Runs)));

    [Fact]
    public void NothingBelow_IsNothing() => Assert.Null(Below("路88号样例花园2单元88", new FakeProbe()));

    /// <summary>A座67, whose 1 lies upon the ruled line below.</summary>
    [Theory]
    [InlineData("路88号样例花园2单元88", 0.02, true)]
    [InlineData("路88号样例花园2单元88", 0.005, false)]
    [InlineData("路88号样例花园2单元8号", 0.02, false)]
    [InlineData("路88号88", 0.02, false)]
    public void NumberThatFillsItsLine_MayGoOnWhereInkIs(string last, double ink, bool mayGoOn)
    {
        var sheet = Sheet.From([PageOf.Line("山东省威海市环翠区样例", 100, 100), PageOf.Line(last, 100, 130)]);
        Assert.Equal(mayGoOn, LastLine.MayGoOn(ReadText.From(sheet.Runs), sheet, new FakeProbe { Ink = ink }));
    }

    /// <summary>The next item stands so close that no line can be looked for; a digit has room all the same.</summary>
    [Theory]
    [InlineData(45, 0.05, true)]
    [InlineData(45, 0.001, false)]
    [InlineData(28, 0.05, false)]
    public void NumberAboveACloseItem_MayGoOnWhereThereIsRoomAndInk(double down, double ink, bool mayGoOn)
    {
        var address = PageOf.Line("威海市环翠区样例路八号样例大厦1#77", 100, 100);
        var sheet = Sheet.From([address, PageOf.Line("彭样例", 100, 100 + down)]);

        Assert.Equal(mayGoOn, LastLine.MayGoOn(ReadText.From([new TextRun(sheet.Lines.Single(l => l.Count > 5))]), sheet, new FakeProbe { Ink = ink }));
    }

    /// <summary>The legal representative's name, whose label was not found.</summary>
    [Theory]
    [InlineData("样例路105号951号房", "王小明", true)]
    [InlineData("样例路105号样例花", "园小区", false)]
    [InlineData("样例路105号样例花园", "一单元", false)]
    [InlineData("样例路105号951号", "东侧二楼", false)]
    public void ShortLineBehindAWholeAddress_IsAnothers(string first, string last, bool isAnothers) =>
        Assert.Equal(isAnothers, LastLine.IsAnothers(ReadText.From(Sheet.From([PageOf.Line("山东省威海市环翠区" + first, 100, 100), PageOf.Line(last, 100, 130)]).Runs)));
}
