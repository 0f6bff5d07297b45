using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class DashForOneTests
{
    private static ReadText Text(string text, double confidence = 0.95) =>
        ReadText.From([new TextRun(Sheet.From([PageOf.Line(text, 0, 0, confidence: confidence)]).Lines[0])]);

    [Theory]
    [InlineData("样例—", "样例一")]
    [InlineData("—样例", "一样例")]
    [InlineData("样—例", "样一例")]
    [InlineData("样例", "样例")]
    [InlineData("—样例市样例科技有限公司—", "一样例市样例科技有限公司—")]
    [InlineData("SAMPLE—", "SAMPLE—")]
    public void DashAtAnEnd_IsTheNumberOne(string read, string name) => Assert.Equal(name, DashForOne.Restore(Text(read)).Text);

    /// <summary>The shadow of a fold touches the last character.</summary>
    [Fact]
    public void DashThatStandsTooClose_IsASpeck()
    {
        var line = PageOf.Line("样例—", 0, 0);
        line = line with { Chars = [.. line.Chars.Take(2), line.Chars[2] with { From = line.Chars[1].From + 0.15, To = line.Chars[1].To + 0.15 }] };
        Assert.Equal("样例—", DashForOne.Restore(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])])).Text);
    }

    [Fact]
    public void NameWithADash_IsConfirmedOnlyWhenTheOtherReaderSeesIt()
    {
        var name = DashForOne.Restore(Text("样例—"));
        Assert.True(Judgement.OfName(name, new FakeProbe("样例一")).IsConfirmed);
        Assert.False(Judgement.OfName(name, new FakeProbe("样例")).IsConfirmed);
        Assert.False(Judgement.OfOrganizationName(DashForOne.Restore(Text("—样例有限公司", 0.999)), new FakeProbe("样例有限公司")).IsConfirmed);
    }

    [Theory]
    [InlineData("—", "一")]
    [InlineData("一", "—")]
    public void DashOrOne_UndecidedBetweenTheTwo_IsNoSpeck(string read, string runnerUp)
    {
        var line = PageOf.Line("样例" + read, 0, 0);
        line = line with { Chars = [.. line.Chars.Take(2), line.Chars[2] with { Confidence = 0.45, Alternative = runnerUp }] };
        var text = ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]);

        Assert.Equal("样例一", PersonName.Clean(DashForOne.Restore(text)).Text);
    }

    /// <summary>统一路, broken behind 一.</summary>
    [Fact]
    public void DashAtALinesEnd_IsTheNumberOne_WhereTheNextLineGoesOn()
    {
        var upper = PageOf.Line("样例区统—", 0, 0);
        upper = upper with { Chars = [.. upper.Chars.SkipLast(1), upper.Chars[^1] with { Confidence = 0.37 }] };
        var sheet = Sheet.From([upper, PageOf.Line("路17号", 0, 40)]);

        Assert.Equal("样例区统一路17号", ReadText.From([.. sheet.Lines.Select(l => new TextRun(l))]).Text);
        Assert.Equal("样例区统", ReadText.From([new TextRun(sheet.Lines[0])]).Text);
    }

    /// <summary>No box held the stroke; a wider look does.</summary>
    [Fact]
    public void OneThatNoBoxHeld_IsLookedFor()
    {
        var name = Text("样例");
        Assert.Equal("样例一", CutName.One(name, PageOf.View(new FakeProbe { Again = "样例—" })));
        Assert.Null(CutName.One(name, PageOf.View(new FakeProbe { Again = "样例" })));
        Assert.Null(CutName.One(name, PageOf.View(new FakeProbe { Again = "样例仅" })));
        Assert.Null(CutName.One(Text("样例甲"), PageOf.View(new FakeProbe { Again = "样例甲—" })));
    }

    /// <summary>Nobody is named 已.</summary>
    [Fact]
    public void NameThatNobodyBears_IsDoubtedWhateverTheReadersSay() =>
        Assert.False(Judgement.OfName(Text("样已", 0.999), new FakeProbe("样已") { Shapes = { ["已"] = new ShapeOpinion("已", IsClear: true, IsOtherThanRead: false, IsUnknownToReader: false) } }).IsConfirmed);

    /// <summary>吕 for 宫, whose box was low: what the wider look sees stands where the character itself was unsure.</summary>
    [Theory]
    [InlineData(0.8, "例样")]
    [InlineData(0.99, null)]
    public void LoneCharacterThatIsUnsure_IsForTheWiderLookToSay(double confidence, string? name) =>
        Assert.Equal(name, CutName.Rest(ReadText.From([new TextRun(Sheet.From([PageOf.Line("吕", 0, 0, confidence: confidence)]).Lines[0])]), PageOf.View(new FakeProbe { Again = "例样" })));

    [Theory]
    [InlineData("0一3岁照护", "0—3岁照护")]
    [InlineData("第一样例", "第一样例")]
    [InlineData("3一样例", "3一样例")]
    public void OneBetweenFigures_IsADash(string read, string expected) =>
        Assert.Equal(expected, DashForOne.BetweenFigures(ReadText.From(Sheet.From([PageOf.Line(read, 0, 0)]).Runs), DashForOne.Long).Text);
}
