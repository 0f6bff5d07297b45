using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class YearBracketsTests
{
    private const string Openings = "([〔【", Closings = ")]〕】";

    /// <summary>What the shapes of a line's brackets say: the first kind with this lead before all others.</summary>
    private static string? Settle(string read, string shown, double lead)
    {
        var text = ReadText.From([new TextRun(Sheet.From([PageOf.Line(read, 0, 0)]).Lines[0])]);
        IReadOnlyList<double>? Chances(int at)
        {
            var kind = Math.Max(Openings.IndexOf(shown[at], StringComparison.Ordinal), Closings.IndexOf(shown[at], StringComparison.Ordinal));
            return kind < 0 ? null : [.. Enumerable.Range(0, 4).Select(k => k == kind ? -0.1 : -0.1 - lead)];
        }

        return YearBrackets.Settle(text, new FakeProbe { Brackets = Chances })?.Text;
    }

    [Theory]
    [InlineData("样司许律(2022]239号", "样司许律〔2022〕239号", 2.5, "样司许律〔2022〕239号")]
    [InlineData("样司许律〔2022〕239号", "样司许律[2022]239号", 2.5, "样司许律[2022]239号")]
    [InlineData("样网文(2022)2561-258号", "样网文(2022)2561-258号", 2.5, "样网文(2022)2561-258号")]
    [InlineData("样网文【2022]2561-258号", "样网文【2022】2561-258号", 2.5, "样网文【2022】2561-258号")]
    public void BothBracketsTogether_TellTheirKind(string read, string shown, double lead, string expected) => Assert.Equal(expected, Settle(read, shown, lead));

    /// <summary>Not sure, of two kinds, no bracket by its shape, or none around a year.</summary>
    [Theory]
    [InlineData("样司许律(2022]239号", "样司许律〔2022〕239号", 1.5)]
    [InlineData("样司许律(2022]239号", "样司许律[2022〕239号", 5)]
    [InlineData("样司许律(2022]239号", "样司许律12022〕239号", 5)]
    [InlineData("样司许律(一)239号", "样司许律(一)239号", 5)]
    public void WhatIsNotSure_IsLeftOpen(string read, string shown, double lead) => Assert.Null(Settle(read, shown, lead));

    /// <summary>Who settles them vouches for them, too.</summary>
    [Fact]
    public void SettledBrackets_AreNoDoubt()
    {
        var line = PageOf.Line("样司许律(2022)239号", 0, 0);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text is "(" or ")" ? c with { Confidence = 0.4 } : c)] };
        var text = ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]);
        var probe = new FakeProbe { Brackets = _ => [-6, -6, -0.1, -6] };

        Assert.False(Judgement.OfPlainText(text, probe).IsConfirmed);
        Assert.True(Judgement.OfPlainText(YearBrackets.Settle(text, probe)!, probe).IsConfirmed);
    }

    [Theory]
    [InlineData("样司许律(2022)239号", true)]
    [InlineData("样司许律[2022]239号", true)]
    [InlineData("样司许律〔2022〕239号", false)]
    [InlineData("(样)非经营性-2022-0012", false)]
    public void CommonOnes_MayBeOthers(string number, bool mayBe) => Assert.Equal(mayBe, YearBrackets.MayBeOthers(number));
}
