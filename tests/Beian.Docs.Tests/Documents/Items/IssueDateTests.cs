using Beian.Docs.Documents;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class IssueDateTests
{
    /// <summary>What the seal hides of a date is looked for in the writing that the rest is in; of figures two readers are proof, of strokes a ring may have drawn one.</summary>
    [Theory]
    [InlineData("2022年10月1", "2022年10月16日", FieldStatus.Confirmed)]
    [InlineData("二〇二二年十月十", "二〇二二年十月十六日", FieldStatus.Doubtful)]
    public void DateUnderASeal_IsLookedForInItsWriting(string part, string seen, FieldStatus status)
    {
        var page = PageOf.View(new FakeProbe(seen) { Again = seen }, PageOf.Line("登记机关", 1100, 800), PageOf.Line(part, 1150, 860));
        var field = IssueDate.LookAgain(new LabelHit(FieldNames.Authority, "登记机关", page.Sheet.Lines[0]), [new TextRun(page.Sheet.Lines[1])], page);

        Assert.Equal(("2022-10-16", status), (field?.Value, field?.Status));
    }

    /// <summary>The other reader sees nothing there, and no look is sure of every figure.</summary>
    [Theory]
    [InlineData(-4, FieldStatus.Doubtful)]
    [InlineData(-8, FieldStatus.Confirmed)]
    public void DateThatIsFarAheadOfEveryOther_IsConfirmed(double other, FieldStatus status)
    {
        const string Seen = "2022年10月16日";
        var page = PageOf.View(new FakeProbe("") { Again = Seen, AgainScore = 0.9, Weight = t => t == Seen ? -1 : other }, PageOf.Line("登记机关", 1100, 800), PageOf.Line("2022年10月1", 1150, 860));

        Assert.Equal(status, IssueDate.LookAgain(new LabelHit(FieldNames.Authority, "登记机关", page.Sheet.Lines[0]), [new TextRun(page.Sheet.Lines[1])], page)?.Status);
    }
}
