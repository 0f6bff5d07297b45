using Beian.Docs.Documents;
using Beian.Docs.Documents.Items;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class RepresentativeFieldTests
{
    /// <summary>_ is room where nothing was read.</summary>
    [Theory]
    [InlineData("样例(北京)有限公司(委派代表_样例甲)", 0.05, "样例(北京)有限公司(委派代表:样例甲)")]
    [InlineData("样例(北京)有限公司(委派代表_样例甲)", 0, "样例(北京)有限公司(委派代表样例甲)")]
    [InlineData("样例(北京)有限公司(委派代表样例甲)", 0.05, "样例(北京)有限公司(委派代表样例甲)")]
    public void ColonThatWasPassedOver_IsPutInWhereThereIsInk_AndDoubted(string read, double ink, string name)
    {
        var line = PageOf.Line(read, 0, 0);
        var field = RepresentativeField.Name(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), PageOf.View(new FakeProbe { Ink = ink }, line));

        Assert.Equal((name, FieldStatus.Doubtful), (field.Value, field.Status));
    }

    /// <summary>At a line's end the mark that the wording asks for was seen, too faintly to count by itself.</summary>
    [Fact]
    public void ColonAtALinesEnd_IsTheOneThatWasSeen()
    {
        var first = PageOf.Line("样例(北京)有限公司(委派代表:", 0, 0);
        TextLine[] lines = [first with { Chars = [.. first.Chars.Select(c => c.Text == ":" ? c with { Confidence = 0.49 } : c)] }, PageOf.Line("王样例)", 0, 30)];
        var field = RepresentativeField.Name(ReadText.From([.. Sheet.From(lines).Lines.Select(l => new TextRun(l))]), PageOf.View(new FakeProbe(), lines));

        Assert.Equal(("样例(北京)有限公司(委派代表:王样例)", FieldStatus.Confirmed), (field.Value, field.Status));
    }

    /// <summary>法定代表人 with a character lost is as near to 法人代表 as to itself.</summary>
    [Theory]
    [InlineData("法人代表", "法人代表", FieldStatus.Confirmed)]
    [InlineData("法代表人", "法定代表人", FieldStatus.Doubtful)]
    public void ARareTitle_IsTakenOnlyWhereItWasRead(string read, string title, FieldStatus status)
    {
        var line = PageOf.Line(read, 0, 0);
        var field = RepresentativeField.Title(new LabelHit(FieldNames.Representative, "法人代表", Sheet.From([line]).Lines[0]), PageOf.View(new FakeProbe(), line));

        Assert.Equal((title, status), (field.Value, field.Status));
    }

    /// <summary>A label whose last character was misread took the surname; what it lacks it does not take.</summary>
    [Theory]
    [InlineData("法定代表曲", "煜晖", "曲煜晖", FieldStatus.Doubtful)]
    [InlineData("法定代表人", "煜晖", "煜晖", FieldStatus.Confirmed)]
    [InlineData("法定代表入", "曲煜晖", "曲煜晖", FieldStatus.Confirmed)]
    public void ASurnameThatTheLabelTook_IsTheNames(string label, string name, string expected, FieldStatus status)
    {
        var line = PageOf.Line(label + name, 0, 0);
        var glyphs = Sheet.From([line]).Lines[0];
        var field = RepresentativeField.Name(ReadText.From([new TextRun([.. glyphs.Skip(5)])]), PageOf.View(new FakeProbe(), line), new LabelHit(FieldNames.Representative, "法定代表人", [.. glyphs.Take(5)]));

        Assert.Equal((expected, status), (field.Value, field.Status));
    }

    /// <summary>A name in letters with the one in characters beside it, either first.</summary>
    [Theory]
    [InlineData("LeungWaiSample(梁样例)", FieldStatus.Confirmed)]
    [InlineData("梁样例(LeungWaiSample)", FieldStatus.Confirmed)]
    [InlineData("LeungWaiSample(梁样例", FieldStatus.Doubtful)]
    public void ANameInBothScripts_IsAName(string name, FieldStatus status)
    {
        var line = PageOf.Line(name, 0, 0);

        Assert.Equal(status, RepresentativeField.Name(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), PageOf.View(new FakeProbe(name), line)).Status);
    }
}
