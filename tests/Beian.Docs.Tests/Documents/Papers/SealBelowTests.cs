using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class SealBelowTests
{
    private static readonly TextLine[] Letter =
    [
        PageOf.Line("互联网信息服务备案承诺书", 300, 100, 40),
        PageOf.Line("样例(威海)科技有限公司(以下简称我单位)就申请办理网站备案作出如下承诺:", 100, 200),
        PageOf.Line("1.遵守法律法规,依法开展互联网信息服务。", 100, 240),
        PageOf.Line("2.所提交的备案信息真实、准确、完整。", 100, 280),
        PageOf.Line("单位(公章)", 500, 400),
        PageOf.Line("2026年11月18日", 500, 440),
    ];

    private static string? Seal(int height, params TextLine[] lines)
    {
        var view = PageOf.View(new FakeProbe { SealsWithin = q => q.Bottom > 600 ? new([new SealMark(new PagePoint(525, 595), 75, Coverage: 0.9, IsRed: true)], HasColors: true) : new([], HasColors: false) }, [.. lines.Select(l => l with { Contrast = 0.8 })]);
        var page = view with { Text = view.Text with { Image = new PageImage(1000, height, new byte[1000 * height * 3]) } };
        var kind = new CommitmentLetterKind();
        return kind.Read(Assert.Single(kind.Find(page)), page).ValueOf(FieldNames.Seal);
    }

    /// <summary>Black print lies upon the seal: its color alone shows the name.</summary>
    [Theory]
    [InlineData("样例(威海)科技有限公司", FieldStatus.Confirmed)]
    [InlineData("样例(威海)斗技有限公司", FieldStatus.Doubtful)]
    public void WhatColorShows_CountsAsWell(string byColor, FieldStatus status)
    {
        var page = PageOf.View(new FakeProbe { Arc = "样例(威每)科技有限公司", ArcByColor = byColor, Seals = new([new SealMark(new PagePoint(525, 400), 75, Coverage: 0.9, IsRed: true)], HasColors: true) }, [.. Letter, PageOf.Line("主办单位名称:样例(威海)科技有限公司", 100, 320)]);
        var kind = new CommitmentLetterKind();
        var field = kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.SealText];

        Assert.Equal((status, status == FieldStatus.Confirmed ? "agreesWithName" : "resemblesName"), (field.Status, field.Evidence[0]));
    }

    /// <summary>Of a character with a twin that nobody has learnt two readings that agree are no proof.</summary>
    [Theory]
    [InlineData("威海麹记面塑坊", FieldStatus.Doubtful)]
    [InlineData("威海曲记面塑坊", FieldStatus.Confirmed)]
    public void ASealThatAgrees_ProvesNoUnlearntCharacter(string name, FieldStatus status)
    {
        var page = PageOf.View(new FakeProbe { Arc = name, Seals = new([new SealMark(new PagePoint(525, 400), 75, Coverage: 0.9, IsRed: true)], HasColors: true) }, [.. Letter, PageOf.Line("主办单位名称:" + name, 100, 320)]);
        var kind = new CommitmentLetterKind();

        Assert.Equal(status, kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.SealText].Status);
    }

    /// <summary>Of a name whose character looks like another it is no proof either: one reader sees both.</summary>
    [Theory]
    [InlineData("凇", FieldStatus.Doubtful)]
    [InlineData("淞", FieldStatus.Confirmed)]
    public void ASealThatAgrees_ProvesNoCharacterOfAnotherShape(string shape, FieldStatus status)
    {
        const string Name = "哈尔滨淞样例旅游公司";
        var probe = new FakeProbe { Arc = Name, Shapes = { ["淞"] = new ShapeOpinion(shape, IsClear: true, IsOtherThanRead: shape != "淞", IsUnknownToReader: false) }, Seals = new([new SealMark(new PagePoint(525, 400), 75, Coverage: 0.9, IsRed: true)], HasColors: true) };
        var page = PageOf.View(probe, [.. Letter, PageOf.Line("主办单位名称:" + Name, 100, 320)]);
        var kind = new CommitmentLetterKind();

        Assert.Equal(status, kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.SealText].Status);
    }

    /// <summary>A paper that names no unit: what every look along the arc shows is the name.</summary>
    [Theory]
    [InlineData("样例海蓝科技有限公司", 3, 0.995, FieldStatus.Confirmed)]
    [InlineData("样例海蓝科技有限公司", 1, 0.995, FieldStatus.Doubtful)]
    [InlineData("样例海蓝科技有限公司", 3, 0.97, FieldStatus.Doubtful)]
    [InlineData("样例海蓝科技有限公", 3, 0.995, FieldStatus.Doubtful)]
    public void WhereNoNameStands_LooksThatAgreeTellIt(string arc, int looks, double score, FieldStatus status)
    {
        var page = PageOf.View(
            new FakeProbe { Arc = arc, ArcLooks = looks, ArcScore = _ => score, Seals = new([new SealMark(new PagePoint(525, 400), 75, Coverage: 0.9, IsRed: true)], HasColors: true) },
            PageOf.Line("互联网信息服务备案承诺书", 300, 100, 40), PageOf.Line("我单位承诺:遵守法律法规,依法开展互联网信息服务。", 100, 240), PageOf.Line("单位(公章)", 500, 400));
        var kind = new CommitmentLetterKind();
        var field = kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.SealText];

        Assert.Equal((arc, status), (field.Value, field.Status));
    }

    [Fact]
    public void SealOnTheBlankPaperBelow_IsFound() => Assert.Equal(FieldNames.Present, Seal(1400, Letter));

    /// <summary>The grain of a desk runs in a ring as well, and says nothing.</summary>
    [Theory]
    [InlineData("样例(威海)科技有限公司", 595, FieldStatus.Confirmed)]
    [InlineData("7号〓4850", 595, FieldStatus.Doubtful)]
    [InlineData("7号〓4850", 400, FieldStatus.Confirmed)]
    public void BeyondTheText_WordsTellASealFromADesk(string arc, double row, FieldStatus status)
    {
        var view = PageOf.View(new FakeProbe { Arc = arc, Seals = new([new SealMark(new PagePoint(525, row), 75, Coverage: 0.9, IsRed: true)], HasColors: true) }, [.. Letter.Select(l => l with { Contrast = 0.8 })]);
        var page = view with { Text = view.Text with { Image = new PageImage(1000, 1400, new byte[1000 * 1400 * 3]) } };
        var kind = new CommitmentLetterKind();

        Assert.Equal(status, kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.Seal].Status);
    }

    [Fact]
    public void WithoutRoomBelow_ItIsNotSought() => Assert.Equal(FieldNames.Absent, Seal(500, Letter));

    /// <summary>A short text at the left, the seal far to its right: the paper beside it is searched, up to another paper's text.</summary>
    [Theory]
    [InlineData(null, FieldNames.Present)]
    [InlineData(1000.0, FieldNames.Absent)]
    public void SealBesideTheText_IsFound(double? other, string expected)
    {
        var lines = Letter.Select(l => l with { Contrast = 0.8 }).ToList();
        if (other is { } at)
            lines.AddRange(Enumerable.Range(0, 4).Select(i => PageOf.Line("营业执照上的一行样例文字", at, 200 + (60 * i)) with { Contrast = 0.8 }));
        var view = PageOf.View(new FakeProbe { SealsWithin = q => q.Right > 1200 ? new([new SealMark(new PagePoint(1150, 420), 75, Coverage: 0.9, IsRed: true)], HasColors: true) : new([], HasColors: true) }, [.. lines]);
        var page = view with { Text = view.Text with { Image = new PageImage(1400, 600, new byte[1400 * 600 * 3]) } };
        var kind = new CommitmentLetterKind();
        var found = Assert.Single(kind.Find(page));
        var own = found.Sheet.Only(l => l[0].Line.Quad.Left < 900);

        Assert.Equal(expected, kind.Read(found with { Sheet = own, Region = PaperExtent.Region(own) }, page).ValueOf(FieldNames.Seal));
    }

    private static FieldReading SealText(string arc, Func<string, double> weight, double highest = 3, double step = 1)
    {
        var page = PageOf.View(
            new FakeProbe { Arc = arc, ArcLooks = 3, ArcWeight = weight, ArcHighest = _ => highest, ArcStep = step, Seals = new([new SealMark(new PagePoint(525, 400), 75, Coverage: 0.9, IsRed: true)], HasColors: true) },
            [.. Letter, PageOf.Line("主办单位名称:样例(威海)科技有限公司", 100, 320)]);
        var kind = new CommitmentLetterKind();
        return kind.Read(Assert.Single(kind.Find(page)), page).Fields[FieldNames.SealText];
    }

    /// <summary>No look spells it: the paper's name explains the arc well all over, or not in one place, or with a part passed over.</summary>
    [Theory]
    [InlineData(-4, 3, 1, FieldStatus.Confirmed)]
    [InlineData(-4, 7, 1, FieldStatus.Doubtful)]
    [InlineData(-40, 3, 1, FieldStatus.Doubtful)]
    [InlineData(-4, 3, 2, FieldStatus.Doubtful)]
    public void TheNameThatExplainsTheArc_IsTheSeals(double weight, double highest, double step, FieldStatus status) =>
        Assert.Equal((status == FieldStatus.Confirmed ? "样例(威海)科技有限公司" : "样例(威毎)斗技有限公司", status), (SealText("样例(威毎)斗技有限公司", _ => weight, highest, step) is var field ? field.Value : null, field.Status));

    /// <summary>Specks of the ring around another unit's name, which explains the arc far better.</summary>
    [Theory]
    [InlineData("。样例(威海)农机有限公司r", -20, "样例(威海)农机有限公司", SealFields.AnothersName)]
    [InlineData("。样例(威海)农机有限公司r", -5, "。样例(威海)农机有限公司r", "resemblesName")]
    [InlineData("海)科技有限公司", -20, "海)科技有限公司", "resemblesName")]
    // Without two of its characters: in even steps nothing is missing between the others, with a gap something may be.
    [InlineData("样例(威海)有限公司", -20, "样例(威海)有限公司", SealFields.AnothersName)]
    [InlineData("样例(威海)有限公司", -20, "样例(威海)有限公司", "resemblesName", 2)]
    // Without one.
    [InlineData("样例(威海)科有限公司", -10, "样例(威海)科有限公司", SealFields.AnothersName)]
    [InlineData("例(威海)科技有限公司", -10, "例(威海)科技有限公司", "resemblesName")]
    [InlineData("样例(威海)科有限公司", -5, "样例(威海)科有限公司", "resemblesName")]
    [InlineData("样例(威海)科有限公司", -10, "样例(威海)科有限公司", "resemblesName", 2)]
    // Another in place of one may be a misreading.
    [InlineData("样例(威海)科枝有限公司", -10, "样例(威海)科枝有限公司", "resemblesName")]
    public void AnothersName_IsTold(string arc, double own, string value, string evidence, double step = 1)
    {
        var field = SealText(arc, name => name.Contains("科技", StringComparison.Ordinal) && name.Length > 11 ? own : -1, highest: 9, step);

        Assert.Equal((value, FieldStatus.Doubtful, evidence), (field.Value, field.Status, field.Evidence[0]));
    }
}
