using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class LostFigureTests
{
    private static bool IsIn(string date, double ink = 0) => LostFigure.IsIn(ReadText.From([new TextRun(Sheet.From([PageOf.Line(date, 0, 0)]).Lines[0])]), new FakeProbe { Ink = ink });

    [Theory]
    [InlineData("2026年1月19日", false)]
    [InlineData("2026年11月9日", false)]
    [InlineData("2026年1月9日", false)]
    [InlineData("2026年11月19日", false)]
    // As much room as two figures take.
    [InlineData("2026年_1_月19日", true)]
    [InlineData("2026年11月_9_日", true)]
    [InlineData("2026年_1_月_19_日", false)]
    public void MonthOfOneFigure_TakesLessRoomThanADayOfTwo(string date, bool isLost) => Assert.Equal(isLost, IsIn(date));

    [Theory]
    [InlineData("2026年__1月9日", true)]
    [InlineData("2026年__11月19日", false)]
    public void InkBesideALoneFigure_MayBeAnother(string date, bool isLost) => Assert.Equal(isLost, IsIn(date, 0.05));

    [Theory]
    [InlineData("2026年1月15日", 1, 2, false)]
    [InlineData("2026年1月15日", 2, 2, true)]
    [InlineData("2026年1月5日", 1, 2, true)]
    [InlineData("2026年11月15日", 1, 2, false)]
    [InlineData("2026年9月20日", 1, 3, false)]
    [InlineData("二〇二六年八月三日", 2, 2, false)]
    public void PiecesOfInk_AreCounted(string date, int ofMonth, int ofDay, bool isLost)
    {
        var at = 0;
        // The ends are the words' own, in pieces or not.
        IReadOnlyList<(double, double)> Pieces(int count) => [(0, 0.1), (0.2, 0.22), .. Enumerable.Range(0, count).Select(i => (0.36 + (0.25 * i), 0.4 + (0.25 * i))), (0.9, 1)];

        Assert.Equal(isLost, LostFigure.IsIn(
            ReadText.From([new TextRun(Sheet.From([PageOf.Line(date, 0, 0)]).Lines[0])]), new FakeProbe { Ink = date[0] == '2' ? 0.1 : 0, PiecesWithin = _ => Pieces(at++ == 0 ? ofMonth : ofDay) }));
    }

    [Theory]
    [InlineData("2026年10月8日", 0.1, false)]
    [InlineData("2026年10月8日", 0.25, true)]
    [InlineData("2026年10月1日", 0.1, true)]
    [InlineData("2026年9月_8_日", 0.1, true)]
    public void SidesOfARing_AreOneFigure(string date, double apart, bool isLost) => Assert.Equal(isLost, LostFigure.IsIn(
        ReadText.From([new TextRun(Sheet.From([PageOf.Line(date, 0, 0)]).Lines[0])]),
        new FakeProbe { Ink = 0, PiecesWithin = _ => [(0, 0.1), (0.34, 0.38), (0.34 + apart, 0.38 + apart), (0.9, 1)] }));
}
