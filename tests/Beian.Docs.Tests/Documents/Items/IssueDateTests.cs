using Beian.Docs.Documents;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class IssueDateTests
{
    /// <summary>What is found where only a part of the date was read, below the registrar.</summary>
    private static FieldReading? Look(FakeProbe probe, string part)
    {
        var page = PageOf.View(probe, PageOf.Line("登记机关", 1100, 800), PageOf.Line(part, 1150, 860));
        return IssueDate.LookAgain(new LabelHit(FieldNames.Authority, "登记机关", page.Sheet.Lines[0]), [new TextRun(page.Sheet.Lines[1])], page);
    }

    /// <summary>What the seal hides of a date is looked for in the writing that the rest is in; of figures two readers are proof, of strokes a ring may have drawn one.</summary>
    [Theory]
    [InlineData("2022年10月1", "2022年10月16日", FieldStatus.Confirmed)]
    [InlineData("二〇二二年十月十", "二〇二二年十月十六日", FieldStatus.Doubtful)]
    public void DateUnderASeal_IsLookedForInItsWriting(string part, string seen, FieldStatus status)
    {
        var field = Look(new FakeProbe(seen) { Again = seen }, part);

        Assert.Equal(("2022-10-16", status), (field?.Value, field?.Status));
    }

    /// <summary>
    /// The other reader sees nothing there. Where no look is sure of every figure the date has to be far ahead of every other; where several are, as of 2013 for 2018, of which the ring took the left strokes, well ahead.
    /// </summary>
    [Theory]
    [InlineData(0.9, -4, FieldStatus.Doubtful)]
    [InlineData(0.9, -8, FieldStatus.Confirmed)]
    [InlineData(0.995, -3, FieldStatus.Doubtful)]
    [InlineData(0.995, -5, FieldStatus.Confirmed)]
    public void DateThatIsAheadOfEveryOther_IsConfirmed(double score, double other, FieldStatus status)
    {
        const string Seen = "2022年10月16日";

        Assert.Equal(status, Look(new FakeProbe("") { Again = Seen, AgainScore = score, Weight = t => t == Seen ? -1 : other }, "2022年10月1")?.Status);
    }

    /// <summary>Several looks are sure of a date where they are of its figures; the word behind the day may lie under the ring.</summary>
    [Theory]
    [InlineData("日", 0.95, FieldStatus.Confirmed)]
    [InlineData("月", 0.95, FieldStatus.Confirmed)]
    [InlineData("月", 0.8, FieldStatus.Doubtful)]
    [InlineData("6", 0.95, FieldStatus.Doubtful)]
    public void WordsOfADate_NeedNotBeAsCertainAsItsFigures(string character, double score, FieldStatus status)
    {
        const string Seen = "2022年10月16日";

        Assert.Equal(status, Look(new FakeProbe("") { Again = Seen, AgainScores = c => c == character ? score : 0.995, Weight = t => t == Seen ? -1 : -5 }, "2022年10月1")?.Status);
    }

    /// <summary>Where the detector found no line at all strips are looked at; of figures the other reader is proof.</summary>
    [Theory]
    [InlineData("2021年11月14日", "2021年11月14日", FieldStatus.Confirmed)]
    [InlineData("2021年11月14日", "2021年11月13日", FieldStatus.Doubtful)]
    [InlineData("2021年11月14日", "", FieldStatus.Doubtful)]
    [InlineData("二〇二一年十一月十四日", "二〇二一年十一月十四日", FieldStatus.Doubtful)]
    public void ADateOfWhichNothingWasFound_IsLookedFor(string seen, string second, FieldStatus status)
    {
        var probe = new FakeProbe(second) { AgainWithin = q => q.Center.Y is > 890 and < 930 ? seen : "" };
        var page = PageOf.View(probe, PageOf.Line("登记机关", 1100, 800));
        var field = IssueDate.LookAgain(new LabelHit(FieldNames.Authority, "登记机关", page.Sheet.Lines[0]), [], page);

        Assert.Equal(("2021-11-14", status), (field?.Value, field?.Status));
    }
}
