using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class ScopeBracketsTests
{
    /// <summary>What the shapes say, kind by kind, with this lead; of other characters nothing.</summary>
    private static string Settle(string read, string shown, double lead, double score = 0.995)
    {
        var line = PageOf.Line(read, 0, 0, confidence: score);
        IReadOnlyList<double>? Chances(int at)
        {
            var kind = Math.Max(BracketPair.Openings.IndexOf(shown[at], StringComparison.Ordinal), BracketPair.Closings.IndexOf(shown[at], StringComparison.Ordinal));
            return kind < 0 ? null : [.. Enumerable.Range(0, 4).Select(k => k == kind ? -0.1 : -0.1 - lead)];
        }

        return ScopeBrackets.Settle(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), new FakeProbe { Brackets = Chances }).Text;
    }

    [Theory]
    [InlineData("资助学生[含样例〕;资助教师", "资助学生〔含样例〕;资助教师", 2.5, "资助学生〔含样例〕;资助教师")]
    [InlineData("资助学生[含样例);资助教师(含样例)", "资助学生〔含样例〕;资助教师(含样例)", 2.5, "资助学生〔含样例〕;资助教师(含样例)")]
    [InlineData("【资助学生(含样例)】", "[资助学生(含样例)]", 2.5, "[资助学生(含样例)]")]
    [InlineData("资助学生[含样例〕", "资助学生〔含样例〕", 1.5, "资助学生[含样例〕")]
    [InlineData("资助学生[含样例", "资助学生〔含样例", 5, "资助学生[含样例")]
    public void WhatIsNotPlainlyRound_IsAsItsShapeSays(string read, string shown, double lead, string expected) => Assert.Equal(expected, Settle(read, shown, lead));

    /// <summary>Nobody asks about round ones that the reader is sure of.</summary>
    [Theory]
    [InlineData(0.995, "资助学生(含样例)")]
    [InlineData(0.6, "资助学生〔含样例〕")]
    public void RoundOnes_AreLookedAtWhereTheReaderIsUnsure(double score, string expected) => Assert.Equal(expected, Settle("资助学生(含样例)", "资助学生〔含样例〕", 5, score));
}
