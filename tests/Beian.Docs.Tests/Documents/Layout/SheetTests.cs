using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class SheetTests
{
    /// <summary>The labels of a card are printed in light blue, not much darker than a watermark.</summary>
    [Theory]
    [InlineData("性别", true)]
    [InlineData("营业执照", true)]
    [InlineData("域名注册日期", true)]
    [InlineData("注册商/Registrar", true)]
    [InlineData("国家域名证书", true)]
    [InlineData("仅供备案", false)]
    [InlineData("2026.11.05", true)]
    [InlineData("2026年11月5日", true)]
    public void PaleLine_StaysOnlyWhenItIsALabelOrADate(string pale, bool stays)
    {
        var sheet = Sheet.From(
        [
            PageOf.Line(pale, 0, 10) with { Contrast = 0.3 },
            PageOf.Line("女", 60, 60) with { Contrast = 0.8 },
            PageOf.Line("样例市样例区样例路八号", 60, 120) with { Contrast = 0.8 },
        ]);

        Assert.Equal(stays, sheet.Runs.Any(r => r.Text == pale));
    }

    /// <summary>Labels in color that are set so wide that each character is a line: where there are several, their parts stay; a watermark's piece does not.</summary>
    [Theory]
    [InlineData("组织形式", "住", true)]
    [InlineData("组织形式", "仅供", false)]
    [InlineData("样例水印", "住", false)]
    public void PartOfAPaleLabel_StaysBesideOthers(string other, string part, bool stays)
    {
        var sheet = Sheet.From(
        [
            PageOf.Line(part, 0, 10) with { Contrast = 0.3 },
            PageOf.Line("批准", 0, 60) with { Contrast = 0.3 },
            PageOf.Line("日期", 80, 60) with { Contrast = 0.3 },
            PageOf.Line(other, 0, 120) with { Contrast = 0.3 },
            PageOf.Line("样例市样例区样例路八号样例大厦二层", 160, 10) with { Contrast = 0.8 },
        ]);

        Assert.Equal(stays, sheet.Runs.Any(r => r.Text == part));
    }

    /// <summary>千千 set close is a name, 引引进 one character seen twice: where two could almost stand, the one that is kept is unsure.</summary>
    [Theory]
    [InlineData(0.70, 0.87, 2, 0.6)]
    [InlineData(0.70, 0.995, 3, 1)]
    [InlineData(0.40, 0.995, 2, 1)]
    [InlineData(0.90, 0.87, 3, 1)]
    public void ACharacterTwice_WhereTwoAlmostFit_IsUnsure(double step, double confidence, int count, double most)
    {
        var line = PageOf.Line("鞠千样样", 0, 0, confidence: confidence);
        double em = 20, width = line.Quad.Width;
        RecognizedChar Twin(int i, double at) => line.Chars[i] with { Text = "千", From = (at - 5) / width, To = (at + 5) / width };
        var glyphs = Sheet.From([line with { Chars = [line.Chars[0], Twin(1, 30), Twin(2, 30 + (step * em))] }]).Lines[0];

        Assert.Equal(count, glyphs.Count);
        Assert.InRange(glyphs[1].Source.Confidence, most == 1 ? confidence : 0, most);
    }

    /// <summary>The title of a license in light gold is paler than any label.</summary>
    [Theory]
    [InlineData("营业执照", 0.16, true)]
    [InlineData("营业执照", 0.1, false)]
    [InlineData("住所", 0.16, false)]
    [InlineData("此复印件与营业执照", 0.16, false)]
    public void GoldTitle_IsPalerThanLabels(string pale, double contrast, bool stays) =>
        Assert.Equal(stays, Sheet.From([PageOf.Line(pale, 0, 10) with { Contrast = contrast }, PageOf.Line("样例市样例区样例路八号之一", 60, 120) with { Contrast = 0.8 }]).Runs.Any(r => r.Text == pale));

    /// <summary>Some type's 仓 is read as 仑 by every reader; Kunlun is a name, and may be broken over two lines.</summary>
    [Theory]
    [InlineData("普通仑储服务", "普通仓储服务")]
    [InlineData("样例昆仑储能公司", "样例昆仑储能公司")]
    [InlineData("样例酿造研宄所", "样例酿造研究所")]
    [InlineData("仑储能公司", "仑储能公司")]
    [InlineData("数据处理和存诸支持", "数据处理和存储支持")]
    [InlineData("普通货物仓诸服务", "普通货物仓储服务")]
    public void WordsThatAreNone_ArePutRight_ButNotInKunlun(string read, string expected) => Assert.Equal(expected, Assert.Single(Sheet.From([PageOf.Line(read, 0, 0)]).Runs).Text);

    /// <summary>The box of a label reaches over the left half of the value's first character.</summary>
    [Fact]
    public void LeftPartOfTheNextLinesCharacter_IsNoCharacter()
    {
        var label = PageOf.Line("姓名女", 0, 100);
        var last = label.Chars[^1] with { To = label.Chars[^1].From + 0.15 };
        var sheet = Sheet.From([label with { Chars = [.. label.Chars.SkipLast(1), last] }, PageOf.Line("姚样例", 48, 100)]);

        Assert.Equal(["姓名", "姚样例"], sheet.Lines.Select(l => string.Concat(l.Select(g => g.Text))).Order());
    }

    /// <summary>The number one, which the detector boxed by itself as well: one of the two readings stays.</summary>
    [Fact]
    public void DashThatWasReadTwice_StaysOnce()
    {
        var line = PageOf.Line("样例路统-", 0, 100);
        var one = PageOf.Line("一", line.Quad.Right - 12, 100, confidence: 0.6);
        var sheet = Sheet.From([line with { Chars = [.. line.Chars.Select(c => c.Text == "-" ? c with { Confidence = 0.8 } : c)] }, one]);

        Assert.Equal("一", Assert.Single(sheet.Lines.SelectMany(l => l), g => g.Text is "-" or "一").Text);
    }

    /// <summary>The right part of 撒, hardly read, all but within it.</summary>
    [Theory]
    [InlineData(0.5, "身份证号")]
    [InlineData(0.95, "文身份证号")]
    public void PartThatIsHardlyRead_IsNoCharacter(double confidence, string read)
    {
        var name = PageOf.Line("马尔撒", 100, 100);
        var label = PageOf.Line("文身份证号", 154, 100);
        var sheet = Sheet.From([name, label with { Chars = [label.Chars[0] with { Confidence = confidence }, .. label.Chars.Skip(1)] }]);

        Assert.Contains(sheet.Lines, l => string.Concat(l.Select(g => g.Text)) == read);
    }

    /// <summary>A box on the right half of the number's digits, half as high as the line.</summary>
    [Theory]
    [InlineData(8, 0, "样例路871号-16")]
    [InlineData(18, 0, "样例路871号-16")]
    [InlineData(8, 60, "样例路871号-16|16")]
    public void PieceOfALine_IsNotReadAgain(double em, double beside, string lines)
    {
        var line = PageOf.Line("样例路871号-16", 0, 100);
        var sheet = Sheet.From([line, PageOf.Line("16", line.Quad.Right - 13 + beside, 96, em)]);

        Assert.Equal(lines.Split('|').Order(), sheet.Lines.Select(l => string.Concat(l.Select(g => g.Text))).Order());
    }

    /// <summary>Two boxes that share a place: the second begins on the last character of the first.</summary>
    [Fact]
    public void RightPartOfANeighborsCharacter_IsNoCharacter()
    {
        var sheet = Sheet.From([PageOf.Line("出资额", 100, 100), PageOf.Line("页伍万元整", 143, 100, confidence: 0.8)]);

        var texts = sheet.Lines.Select(l => string.Concat(l.Select(g => g.Text))).ToList();
        Assert.Equal(2, texts.Count);
        Assert.Contains("出资额", texts);
        Assert.Contains("伍万元整", texts);
    }

    /// <summary>执行事务合伙人, of whose last stroke the box of the value beside has a part, which reads as a mark.</summary>
    [Fact]
    public void MarkThatIsAStrokeOfACharacter_DoesNotTakeIt()
    {
        var sheet = Sheet.From([PageOf.Line("合伙人", 100, 100, confidence: 0.98), PageOf.Line("、样例有限公司", 146, 100)]);

        Assert.Contains(sheet.Lines, l => string.Concat(l.Select(g => g.Text)) == "合伙人");
    }

    /// <summary>The arc of a seal is found as a line of its own, in the midst of the print that it lies upon.</summary>
    [Theory]
    [InlineData(94, false)]
    [InlineData(400, true)]
    public void PaleCharactersUponAnotherLine_AreNoLine(double left, bool stays)
    {
        var sheet = Sheet.From([PageOf.Line("单位名称:样例市样例县样例超市", 0, 100), PageOf.Line("昆山", left, 102) with { Contrast = 0.45 }]);

        Assert.Equal(stays, sheet.Lines.Count == 2);
    }

    /// <summary>The recognizer's steps are finer than characters: it may see one twice, where two have no room.</summary>
    [Theory]
    [InlineData(0.3, "样例进出口")]
    [InlineData(1, "样例例进出口")]
    public void CharacterSeenTwiceInOnePlace_IsOne(double step, string expected)
    {
        const int em = 20;
        double[] at = [0, 1, 1 + step, 2 + step, 3 + step, 4 + step];
        var width = (5 + step) * em;
        var line = new TextLine(Quad.FromBox(0, 0, width, em / 0.68), [.. "样例例进出口".Select((c, i) => new RecognizedChar(c.ToString(), 0.99, at[i] * em / width, (at[i] + 1) * em / width))]);

        Assert.Equal(expected, string.Concat(Sheet.From([line]).Lines.Single().Select(g => g.Text)));
    }

    /// <summary>𬱖, of which the other reader thinks 頔, or nothing.</summary>
    [Theory]
    [InlineData("頔", "东方頔")]
    [InlineData(null, "东方〓")]
    public void CharacterOfTwoUnits_IsNotLost_NorSure(string? other, string text)
    {
        var line = PageOf.Line("东方样", 0, 0);
        var sheet = Sheet.From([line with { Chars = [.. line.Chars.Select(c => c.Text == "样" ? c with { Text = "𬱖", Alternative = other } : c)] }]);

        Assert.Equal(text, string.Concat(sheet.Lines[0].Select(g => g.Text)));
        Assert.InRange(sheet.Lines[0][^1].Source.Confidence, 0, 0.5);
    }
}
