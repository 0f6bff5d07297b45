using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class PaperValuesTests
{
    private static FieldReading Person(TextLine name, params TextLine[] others)
    {
        var page = PageOf.View(new FakeProbe(), [name, .. others]);
        return PaperValues.Person([ReadText.From([new TextRun(page.Sheet.Lines.Single(l => l[0].Line.Text == name.Text))])], page);
    }

    /// <summary>A cell's edge breaks a name of two parts; a short label below has its value beside it.</summary>
    [Theory]
    [InlineData("木", 100, 130, null, "古丽样例·阿不都热依木", FieldStatus.Doubtful)]
    [InlineData("木", 400, 130, null, "古丽样例·阿不都热依", FieldStatus.Confirmed)]
    [InlineData("电话", 100, 130, "13800000000", "古丽样例·阿不都热依", FieldStatus.Confirmed)]
    [InlineData("承诺人", 100, 130, null, "古丽样例·阿不都热依", FieldStatus.Confirmed)]
    public void ANameOfTwoParts_GoesOnBelow(string below, double x, double y, string? beside, string expected, FieldStatus status)
    {
        var field = Person(PageOf.Line("古丽样例·阿不都热依", 100, 100), [PageOf.Line(below, x, y), .. beside is null ? Array.Empty<TextLine>() : [PageOf.Line(beside, x + 80, y)]]);

        Assert.Equal((expected, status), (field.Value, field.Status));
        Assert.Equal(status == FieldStatus.Doubtful, field.Box!.Bottom > y);
    }

    /// <summary>The lower line was taken for the first.</summary>
    [Fact]
    public void LinesOfAName_AreInTheirOrder()
    {
        var page = PageOf.View(new FakeProbe(), PageOf.Line("古丽样例·阿不都热依", 110, 100), PageOf.Line("木", 100, 130));
        var runs = page.Sheet.Runs.OrderByDescending(r => r.Row).ToList();

        Assert.Equal(("古丽样例·阿不都热依木", FieldStatus.Doubtful), (PaperValues.Person([ReadText.From(runs)], page).Value, PaperValues.Person([ReadText.From(runs)], page).Status));
    }

    [Fact]
    public void AWordOfAnotherColumn_IsNobody() => Assert.Equal(FieldStatus.Missing, Person(PageOf.Line("名认证", 100, 100)).Status);
}
