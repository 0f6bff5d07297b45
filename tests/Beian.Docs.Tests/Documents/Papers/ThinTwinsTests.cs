using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Geometry;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class ThinTwinsTests
{
    private static ReadText Read(string domain) => ReadText.From([new TextRun(Sheet.From([PageOf.Line(domain, 0, 0)]).Lines[0])]);

    /// <summary>From the middle of n to that of the dot one j was read, and two pieces of ink stand there.</summary>
    [Theory]
    [InlineData("nj.", 0.34, 0.50, 0.62, 0.78, true)]
    [InlineData("nj.", 0.34, 0.50, 0.62, 1.00, false)]
    [InlineData("hih", 0.15, 0.34, 0.45, 0.60, false)]
    [InlineData("oly", 0.15, 0.34, 0.45, 0.60, false)]
    [InlineData("oly", 0.34, 0.44, 0.50, 0.60, true)]
    public void TwoPiecesAlike_AreTwoLetters_UnlessOneIsALegOfTheNeighbor(string domain, double from, double to, double next, double end, bool mayLack) =>
        Assert.Equal(mayLack, ThinTwins.MayLackOne(Read(domain), new FakeProbe { PiecesWithin = _ => [(from, to), (next, end)] }));

    /// <summary>illi read as ili, at the end of a line: four stems where three letters were read, of which the middles of the outer two hide two.</summary>
    [Theory]
    [InlineData(true, 3, 10, 18, 26)]
    [InlineData(false, 4, 14, 25)]
    public void ThinLettersSideBySide_AreCountedTogether(bool mayLack, params int[] stems)
    {
        // Stems of three pixels, of which those count that lie in the place as a whole.
        (double From, double To)[] Within(Quad place) => [.. stems.Select(s => ((s - 1.5 - place.Left) / place.Width, (s + 1.5 - place.Left) / place.Width)).Where(p => p is { Item1: > 0, Item2: < 1 })];

        Assert.Equal(mayLack, ThinTwins.MayLackOne(Read("ili"), new FakeProbe { PiecesWithin = q => Within(q) }));
    }
}
