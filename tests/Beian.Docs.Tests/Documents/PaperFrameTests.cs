using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

/// <summary>A licence's frame stands right behind a long line.</summary>
public sealed class PaperFrameTests
{
    private static readonly Glyph Last = Sheet.From([PageOf.Line("碧桂园15号楼2单元", 0, 100)]).Lines[0][^1];

    /// <summary>Where ink begins in the line itself, right above and right below, as shares of the place behind it; none is no ink.</summary>
    [Theory]
    [InlineData("0.5", "0.52", "0.49", true)]
    [InlineData("0.5 0.8", "0.3 0.52", "0.1 0.49", true)] // the wavy lines of its ground are ink here and there
    [InlineData("0.2 0.5", "0.5", "0.5", false)] // a figure before the frame
    [InlineData("0.2", "", "", false)]
    [InlineData("0.5", "0.5", "", false)]
    [InlineData("", "0.5", "0.5", false)]
    public void InkThatRunsOnAboveAndBelow_IsTheFrame(string own, string above, string below, bool isFrame)
    {
        var probe = new FakeProbe { PiecesWithin = q => Pieces(q.Bottom < 95 ? above : q.Top > 105 ? below : own) };

        Assert.Equal(isFrame, PaperFrame.IsBehind(Last, probe));
        Assert.Equal(isFrame || own.Length == 0, PaperFrame.HasNoFigureBehind(Last, probe));
        Assert.Equal(isFrame, BlankPaper.IsBehind(Last, new FakeProbe { PiecesWithin = probe.PiecesWithin, Ink = 0.2 }));
    }

    [Fact]
    public void WhereNobodyCanLook_ItMayBeAnything()
    {
        Assert.False(PaperFrame.IsBehind(Last, new FakeProbe()));
        Assert.False(PaperFrame.HasNoFigureBehind(Last, new FakeProbe()));
    }

    private static IReadOnlyList<(double From, double To)> Pieces(string from) =>
        [.. from.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => double.Parse(f, System.Globalization.CultureInfo.InvariantCulture)).Select(f => (f, f + 0.05))];
}
