using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

public sealed class ShapeJudgementTests
{
    private static readonly ShapeOpinion Unclear = new("洗", IsClear: false, IsOtherThanRead: false, IsUnknownToReader: false);

    private static ReadText Text(string text, double confidence = 0.995) =>
        ReadText.From([new TextRun(Sheet.From([PageOf.Line(text, 0, 0, confidence: confidence)]).Lines[0])]);

    private static ShapeOpinion Clearly(string best, string read, bool isUnknown = false) => new(best, IsClear: true, IsOtherThanRead: best != read, isUnknown);

    private static Judgement Name(string read, FakeProbe probe, double confidence = 0.995) =>
        Judgement.OfName(ShapeRepair.Apply(Text(read, confidence), probe, ShapeScope.Person), probe);

    [Fact]
    public void Lookalike_IsConfirmedByItsOwnShape()
    {
        var judgement = Name("李己", new FakeProbe("李已") { Shapes = { ["己"] = Clearly("己", "己") } });

        Assert.True(judgement.IsConfirmed);
        Assert.Contains("characterShape", judgement.Evidence);
    }

    /// <summary>末来 is no word.</summary>
    [Theory]
    [InlineData("延吉市未来日用品有限公司", "")]
    [InlineData("延吉市末来日用品有限公司", "末")]
    [InlineData("西安未央知己未末店", "未末")]
    [InlineData("未", "未")]
    public void WithinAWord_NothingElseIsMeant(string name, string suspects) => Assert.Equal(suspects, Lookalikes.SuspectsOf(name));

    /// <summary>侯上 for 侯土, with a shape that says so.</summary>
    [Theory]
    [InlineData("侯上", false)]
    [InlineData("阎十上", false)]
    [InlineData("上官样", true)]
    [InlineData("上官上", false)]
    public void WhatNobodyIsNamedWith_IsDoubted(string name, bool isConfirmed) =>
        Assert.Equal(isConfirmed, Name(name, new FakeProbe(name) { Shapes = { ["上"] = Clearly("上", "上") } }).IsConfirmed);

    /// <summary>千 is the rule, and 干 plain to see the exception; 上 stays doubted however plain.</summary>
    [Theory]
    [InlineData("样干", "干", true, true)]
    [InlineData("样干", "干", false, false)]
    [InlineData("样上", "上", true, false)]
    public void WhatHardlyAnybodyIsNamedWith_MustBePlain(string name, string asked, bool isPlain, bool isConfirmed) =>
        Assert.Equal(isConfirmed, Name(name, new FakeProbe(name) { Shapes = { [asked] = Clearly(asked, asked) with { IsPlain = isPlain } } }).IsConfirmed);

    [Fact]
    public void Lookalike_WhoseShapeIsUnclear_NeedsTheSecondReader()
    {
        Assert.True(Name("李己", new FakeProbe("李己") { Shapes = { ["己"] = Unclear } }).IsConfirmed);
        Assert.False(Name("李己", new FakeProbe("李已") { Shapes = { ["己"] = Unclear } }).IsConfirmed);
    }

    [Theory]
    [InlineData(0.9, true)]
    [InlineData(0.7, false)]
    public void UnsureCharacters_AreVouchedForByTheirShape_UnlessVeryUnsure(double confidence, bool isConfirmed)
    {
        var probe = new FakeProbe("样例丙") { Shapes = { ["样"] = Clearly("样", "样"), ["例"] = Clearly("例", "例"), ["甲"] = Clearly("甲", "甲") } };

        Assert.Equal(isConfirmed, Name("样例甲", probe, confidence).IsConfirmed);
    }

    /// <summary>闾 for 阊: one of two recognizers is surer, neither is sure, and the shape leads by little.</summary>
    [Theory]
    [InlineData(0.64, false, false)]
    [InlineData(0.64, true, true)]
    [InlineData(0.85, false, true)]
    public void TwoReadersOfWhichOneIsSurer_NeedAShapeThatIsAhead(double confidence, bool isAhead, bool isVouchedFor)
    {
        var line = PageOf.Line("闾", 0, 0, confidence: confidence);
        var glyphs = Sheet.From([line with { Chars = [.. line.Chars.Select(c => c with { Alternative = "阊", AlternativeConfidence = 0.65 })] }]).Lines[0];
        var probe = new FakeProbe("闻") { Shapes = { ["闾"] = Clearly("闾", "闾") with { IsAhead = isAhead } } };

        Assert.Equal(isVouchedFor, Judgement.OfPlainText(ReadText.From([new TextRun(glyphs)]), probe).IsConfirmed);
    }

    /// <summary>曈 and 疃, of which each recognizer was sure of one: the shape must be beyond doubt.</summary>
    [Theory]
    [InlineData(0.55, false, true)]
    [InlineData(0.48, false, false)]
    [InlineData(0.48, true, true)]
    public void TwoReadersSureOfDifferentCharacters_AreDecidedByAPlainShapeOnly(double confidence, bool isPlain, bool isVouchedFor)
    {
        var line = PageOf.Line("曈", 0, 0, confidence: confidence);
        var glyphs = Sheet.From([line with { Chars = [.. line.Chars.Select(c => c with { Alternative = "疃", AlternativeConfidence = 0.89 })] }]).Lines[0];
        var probe = new FakeProbe("瞳") { Shapes = { ["曈"] = Clearly("曈", "曈") with { IsPlain = isPlain, IsAhead = true } } };

        Assert.Equal(isVouchedFor, Judgement.OfPlainText(ReadText.From([new TextRun(glyphs)]), probe).IsConfirmed);
    }

    [Fact]
    public void UnsureCharacters_OfWhichOneIsUnclear_NeedTheSecondReader()
    {
        var probe = new FakeProbe("样例丙") { Shapes = { ["样"] = Clearly("样", "样"), ["例"] = Clearly("例", "例"), ["甲"] = Unclear } };

        Assert.False(Name("样例甲", probe, 0.9).IsConfirmed);
    }

    [Fact]
    public void CharacterOfAUnitsName_OfAnotherShape_IsDoubted()
    {
        Assert.False(Judgement.OfOrganizationName(Text("样例润装饰公司"), new FakeProbe("样例润装饰公司") { Shapes = { ["润"] = Clearly("澜", "润") } }).IsConfirmed);
        Assert.True(Judgement.OfOrganizationName(Text("样例润装饰公司"), new FakeProbe("样例润装饰公司") { Shapes = { ["润"] = Clearly("润", "润") } }).IsConfirmed);
    }

    /// <summary>源有限公司 is a piece of a seal's arc, or of a line.</summary>
    [Theory]
    [InlineData("源有限公司", false)]
    [InlineData("样例源有限公司", true)]
    public void HardlyMoreThanTheEnd_IsDoubted(string name, bool isConfirmed) => Assert.Equal(isConfirmed, Judgement.OfOrganizationName(Text(name), new FakeProbe()).IsConfirmed);

    /// <summary>Of 有限公司 no shape makes another word.</summary>
    [Fact]
    public void FixedEnd_OfAnotherShape_IsNotDoubted() =>
        Assert.True(Judgement.OfOrganizationName(Text("样例润装饰有限公司"), new FakeProbe { Shapes = { ["公"] = Clearly("云", "公") } }).IsConfirmed);

    [Fact]
    public void PlainCharacter_OfAnotherShape_IsDoubted()
    {
        var judgement = Name("李候", new FakeProbe("李候") { Shapes = { ["候"] = Clearly("侯", "候") } });

        Assert.False(judgement.IsConfirmed);
        Assert.Contains("characterShapeDiffers", judgement.Evidence);
    }

    [Fact]
    public void CharacterThatBothReadersMistake_NeedsShapeAndSecondReader()
    {
        Assert.False(Name("洗英", new FakeProbe("洗英") { Shapes = { ["洗"] = Unclear } }, 0.98).IsConfirmed);
        Assert.False(Name("洗英", new FakeProbe("冼英") { Shapes = { ["洗"] = Clearly("洗", "洗") } }, 0.98).IsConfirmed);
        Assert.True(Name("洗英", new FakeProbe("洗英") { Shapes = { ["洗"] = Clearly("洗", "洗") } }, 0.98).IsConfirmed);
    }

    [Fact]
    public void CharacterThatBothReadersMistake_IsBelievedWherePlain() =>
        Assert.True(Name("洗英", new FakeProbe("冼英") { Shapes = { ["洗"] = Clearly("洗", "洗") with { IsPlain = true } } }, 0.98).IsConfirmed);

    /// <summary>Score and shape together; of 日 and 曰 only what is beyond doubt, of 祎 and 袆 only what is plain.</summary>
    [Theory]
    [InlineData("洗", 0.995, true)]
    [InlineData("洗", 0.985, false)]
    [InlineData("日", 0.995, false)]
    [InlineData("日", 0.9995, true)]
    [InlineData("祎", 0.9995, false)]
    [InlineData("祎", 0.9995, true, true)]
    public void LookalikeThatIsAllButCertain_NeedsNoClearShape(string read, double confidence, bool isConfirmed, bool isPlain = false)
    {
        var probe = new FakeProbe("李样") { Shapes = { [read] = new(read, IsClear: false, IsOtherThanRead: false, IsUnknownToReader: false) { IsPlain = isPlain } } };

        Assert.Equal(isConfirmed, Name("李" + read, probe, confidence).IsConfirmed);
    }

    /// <summary>PP-OCRv4 has no class for the first, and gives the everyday one for the second.</summary>
    [Theory]
    [InlineData("垚", 0.89, "圭", true, "垚", true, true)]
    [InlineData("垚", 0.89, "圭", true, "垚", false)]
    [InlineData("垚", 0.84, "圭", true, "垚", false)]
    [InlineData("垚", 0.89, "圭", true, "圭", false, true)]
    [InlineData("亓", 0.5, "元", false, "亓", true)]
    [InlineData("亓", 0.3, "元", false, "亓", false)]
    [InlineData("亓", 0.5, "元", false, "元", false)]
    [InlineData("元", 0.5, "亓", false, "元", false)]
    public void RareCharacter_IsConfirmedWhereItsShapeIsClear(string read, double confidence, string other, bool isUnknown, string best, bool isConfirmed, bool isClear = false)
    {
        var line = PageOf.Line("李海" + read, 0, 0, confidence: 0.995);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == read ? c with { Confidence = confidence, Alternative = other, AlternativeConfidence = 0.9 } : c)] };
        var probe = new FakeProbe("李海样") { Shapes = { [read] = new(best, isClear, IsOtherThanRead: false, isUnknown) } };

        Assert.Equal(isConfirmed, Judgement.OfName(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), probe).IsConfirmed);
    }

    [Theory]
    [InlineData("冼英", true)]
    [InlineData("洗英", false)]
    public void CharacterThatTheDictionaryLacks_IsPutIn_AndConfirmedOnlyByBoth(string second, bool isConfirmed)
    {
        var probe = new FakeProbe(second) { Shapes = { ["洗"] = Clearly("冼", "洗", isUnknown: true) } };
        var text = ShapeRepair.Apply(Text("洗英"), probe, ShapeScope.Person);

        Assert.Equal("冼英", text.Text);
        Assert.Equal(isConfirmed, Judgement.OfName(text, probe).IsConfirmed);
    }

    /// <summary>疃, which one recognizer read and the surer one took for 曈.</summary>
    [Theory]
    [InlineData("疃", true, true)]
    [InlineData("疃", false, false)]
    [InlineData("瞳", true, false)]
    public void WhatIsPutIn_IsBelievedWhereItIsPlainAndARecognizerThoughtOfIt(string other, bool isPlain, bool isConfirmed)
    {
        var line = PageOf.Line("样例曈村", 0, 0, confidence: 0.995);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == "曈" ? c with { Confidence = 0.6, Alternative = other, AlternativeConfidence = 0.8 } : c)] };
        var shape = Clearly("疃", "曈", isUnknown: true) with { IsPlain = isPlain, IsAhead = true };
        var probe = new FakeProbe("样例瞳村") { Shapes = { ["曈"] = shape, ["疃"] = shape with { IsOtherThanRead = false } } };
        var text = ShapeRepair.Apply(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), probe, ShapeScope.Person);

        Assert.Equal("样例疃村", text.Text);
        Assert.Equal(isConfirmed, Judgement.OfPlainText(text, probe).IsConfirmed);
    }

    [Fact]
    public void CharacterThatTheReaderCouldHaveNamed_IsNotPutIn()
    {
        var probe = new FakeProbe("李已") { Shapes = { ["已"] = Clearly("巳", "已") } };

        Assert.Equal("李已", ShapeRepair.Apply(Text("李已"), probe, ShapeScope.Person).Text);
    }

    [Theory]
    [InlineData("错", "段错磊", "段锴磊", ShapeScope.Person)]
    [InlineData("圭", "圭斯花艺", "垚斯花艺", ShapeScope.Plain)]
    public void RunnerUpOfTheReader_IsPutInWhereTheShapeIsItsOwn(string taken, string read, string wanted, ShapeScope scope)
    {
        var other = wanted.First(c => !read.Contains(c, StringComparison.Ordinal)).ToString();
        var line = PageOf.Line(read, 0, 0);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == taken ? c with { Confidence = 0.7, Alternative = other } : c)] };
        var probe = new FakeProbe(read) { Shapes = { [taken] = Clearly(other, taken) } };
        var text = ShapeRepair.Apply(ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]), probe, scope);

        Assert.Equal(wanted, text.Text);
        Assert.False(Judgement.OfPlainText(text, probe).IsConfirmed);
        Assert.True(Judgement.OfPlainText(text, new FakeProbe(wanted) { Shapes = { [taken] = Clearly(other, taken) } }).IsConfirmed);
    }

    /// <summary>仵 has no place among goods; in a name it has.</summary>
    [Fact]
    public void RareCharacter_IsNotPutIntoOrdinaryWords()
    {
        var probe = new FakeProbe { Shapes = { ["件"] = Clearly("仵", "件", isUnknown: true) } };

        Assert.Equal("软件销售", ShapeRepair.Apply(Text("软件销售"), probe, ShapeScope.Plain).Text);
        Assert.Equal("软件园", ShapeRepair.Apply(Text("软件园"), probe, ShapeScope.Place).Text);
        Assert.Equal("软仵园", ShapeRepair.Apply(Text("软件园", 0.9), probe, ShapeScope.Place).Text);
        Assert.Equal("仵样例", ShapeRepair.Apply(Text("件样例"), probe, ShapeScope.Person).Text);
    }

    [Fact]
    public void UnreadSign_IsFilledByShape_AndStaysDoubtfulAlone()
    {
        var probe = new FakeProbe("龚家旭") { Shapes = { ["〓"] = Clearly("鋆", "〓", isUnknown: true) } };
        var text = ShapeRepair.Apply(Text("龚〓旭"), probe, ShapeScope.Plain);

        Assert.Equal("龚鋆旭", text.Text);
        Assert.False(Judgement.OfName(text, probe).IsConfirmed);
    }

    [Fact]
    public void WithoutShapes_AllIsAsBefore()
    {
        Assert.True(Name("李海", new FakeProbe()).IsConfirmed);
        Assert.True(Name("李己", new FakeProbe("李己")).IsConfirmed);
        Assert.False(Name("洗英", new FakeProbe("洗英")).IsConfirmed);
        Assert.Equal("龚〓旭", ShapeRepair.Apply(Text("龚〓旭"), new FakeProbe(), ShapeScope.Plain).Text);
    }

    /// <summary>市南区 right behind the colon of its label has lost nothing, whatever ink the colon has.</summary>
    [Theory]
    [InlineData("名称:市南区样例汽车维修中心", 3, true)]
    [InlineData("名称:__市南区样例汽车维修中心", 3, false)]
    [InlineData("青岛市南区样例汽车维修中心", 2, false)]
    public void ADistrictBehindAColon_IsWhole(string line, int from, bool isConfirmed)
    {
        var row = Sheet.From([PageOf.Line(line, 0, 0)]).Lines[0];

        Assert.Equal(isConfirmed, Judgement.OfOrganizationName(ReadText.From([new TextRun([.. row.Skip(from)])]), new FakeProbe { Ink = 0.1 }).IsConfirmed);
    }
}
