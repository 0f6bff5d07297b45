using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class CapitalNumeralsTests
{
    [Theory]
    [InlineData("贰拾万元", 0, 0.0, false)]
    [InlineData("贰拾万元", 0, 0.2, true)]
    [InlineData("贰拾万元整", 0, 0.2, false)]
    [InlineData("伍拾万元整", 1, 0.0, true)]
    [InlineData("额拾万元整", 1, 0.0, false)]
    [InlineData("1日资本拾万元整", 4, 0.0, false)]
    public void AmountMayLackAnEnd(string line, int from, double ink, bool mayLack)
    {
        var run = new TextRun(Sheet.From([PageOf.Line(line, 100, 100)]).Lines[0]);

        Assert.Equal(mayLack, CapitalNumerals.MayLackAnEnd(ReadText.From([new TextRun([.. run.Glyphs.Skip(from)])]), new FakeProbe { Ink = ink }));
    }
}
