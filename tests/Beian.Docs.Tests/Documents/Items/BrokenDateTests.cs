using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class BrokenDateTests
{
    private static ReadText Text(params string[] lines) =>
        ReadText.From([.. PageOf.View(new FakeProbe(), [.. lines.Select((l, i) => PageOf.Line(l, 100, 100 + (40 * i)))]).Sheet.Lines.Select(l => new TextRun(l))]);

    [Theory]
    [InlineData("自2025年08月12日至2029年08月1", true)]
    [InlineData("自2025年08月12日至2029年08月1EX", true)]
    [InlineData("自2025年08月12日至2029年08月11日", false)]
    [InlineData("2025年08月12日至2029年08月11日止", false)]
    [InlineData("2025-08-12至2029-08-11", false)]
    [InlineData("长期", false)]
    public void DateOfALine_NeedsItsDay(string text, bool mayLack) => Assert.Equal(mayLack, BrokenDate.MayLackMore(Text(text), new FakeProbe()));

    /// <summary>二〇二九年十 and 月十三日: a longer crop shows 十二 at the line's end.</summary>
    [Theory]
    [InlineData("至二〇二九年十", "月十三日", "至二〇二九年十二", true)]
    [InlineData("至2029年08月1", "日", null, true)]
    public void WhereALongerCropShowsMore_SomethingMayBeLost(string first, string second, string? again, bool mayLack) =>
        Assert.Equal(mayLack, BrokenDate.MayLackMore(Text(first, second), new FakeProbe { Again = again }));

    /// <summary>1日, of which the second line shows 日 where a second character stands.</summary>
    [Theory]
    [InlineData("日", null, false)]
    [InlineData("__日", null, true)]
    [InlineData("__日", 0.4, true)]
    [InlineData("__日", 0.98, false)] // its own ink
    public void RoomBeforeTheSecondLinesFirst_MayHaveHeldAFigure(string second, double? inkEnds, bool mayLack)
    {
        var lines = PageOf.View(new FakeProbe(), PageOf.Line("至2029年08月11", 100, 100), PageOf.Line(second, 100, 140)).Sheet.Lines.Select(l => new TextRun(l)).ToList();

        Assert.Equal(mayLack, BrokenDate.MayLackMore(ReadText.From(lines), new FakeProbe { AgainWithin = q => q.Top < 120 ? "至2029年08月11" : "日", PiecesWithin = inkEnds is { } end ? _ => [(end - 0.1, end)] : null }));
    }

    [Fact]
    public void BreakBetweenTwoDates_AsksNobody() => Assert.False(BrokenDate.MayLackMore(Text("2025年08月12日至", "2029年08月11日"), new FakeProbe()));
}
