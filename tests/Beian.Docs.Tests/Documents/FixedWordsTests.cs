using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents;

/// <summary>Two readers differ within a word that is always the same, or outside of it.</summary>
public sealed class FixedWordsTests
{
    private static ReadText Contested(string text, int at, double confidence = 0.5, string? other = null)
    {
        var line = PageOf.Line(text, 0, 0, confidence: 1);
        RecognizedChar[] chars = [.. line.Chars];
        chars[at] = chars[at] with { Confidence = confidence, Alternative = other, AlternativeConfidence = other is null ? 0 : confidence };
        return ReadText.From([new TextRun(Sheet.From([line with { Chars = chars }]).Lines[0])]);
    }

    [Theory]
    [InlineData("北京样例科技有限公司", 7, true)]
    [InlineData("北京样例科技有限公司", 2, false)]
    [InlineData("北京样例科技有限公司", 4, false)]
    [InlineData("样例市互联网信息办公室", 6, true)]
    [InlineData("样例市民政局", 5, false)]
    [InlineData("样例市文化和旅游厅", 3, true)]
    [InlineData("样例市文化和旅游厅", 8, false)]
    public void OfTheEnding_TheWordVouches_UnlessItWouldBeAWordWithAnother(string name, int at, bool isConfirmed) =>
        Assert.Equal(isConfirmed, Judgement.OfPlainText(Contested(name, at), new FakeProbe("别的")).IsConfirmed);

    [Theory]
    [InlineData("书", false)]
    [InlineData("凾", true)]
    public void WhereBothAreWords_TheOtherReaderTells(string other, bool isVouched)
    {
        var text = Contested("备案承诺函", 4, other: other);
        Assert.Equal(isVouched, FixedWords.InTitle(text).Contains(text.Glyphs[4]));
    }

    [Fact]
    public void BelowWhatTwoWhoDifferLeave_NothingIsVouchedFor() =>
        Assert.DoesNotContain(FixedWords.AtEnd(Contested("有限公司", 1, 0.36)), g => g.Text == "限");

    [Theory]
    [InlineData("互关网信息服务备案承诺书", 1, "联", "互联网信息服务备案承诺书")]
    [InlineData("不涉及刖置审批承诺书", 3, "前", "不涉及前置审批承诺书")]
    [InlineData("互关网信息服务备案承诺书", 1, "开", "互关网信息服务备案承诺书")]
    [InlineData("ICP备案言息真实性承诺书", 5, "信", "ICP备案信息真实性承诺书")]
    [InlineData("备案承诺书", 4, "函", "备案承诺书")]
    public void OfATitle_TheOtherReadersCharacterCountsWhereItMakesAWord(string title, int at, string other, string expected) =>
        Assert.Equal(expected, FixedWords.Settled(Contested(title, at, other: other)).Text);

    /// <summary>Nothing else is meant, however sure the reader is of what makes no word.</summary>
    [Theory]
    [InlineData(0.81, "互联网信息服务承诺书")]
    [InlineData(0.97, "万联网信息服务承诺书")]
    public void OfATitle_TheOtherReaderCountsEvenWhereTheFirstIsRatherSure(double score, string expected) =>
        Assert.Equal(expected, FixedWords.Settled(Contested("万联网信息服务承诺书", 0, score, "互")).Text);

    [Theory]
    [InlineData("样例制造有限公可", 7, "司", "样例制造有限公司")]
    [InlineData("样例制造有限公可", 7, "河", "样例制造有限公可")]
    [InlineData("样例制造厂", 4, "广", "样例制造厂")]
    [InlineData("样例省新闻出饭局", 6, "版", "样例省新闻出版局")]
    [InlineData("样例市民政厅", 5, "局", "样例市民政厅")]
    public void OfAUnitsEnding_Likewise(string name, int at, string other, string expected) =>
        Assert.Equal(expected, FixedWords.SettledEnd(Contested(name, at, other: other)).Text);

    [Theory]
    [InlineData("互联网信息服务备案信息真实性核验单", 11, true)]
    [InlineData("金融类宣传性质网站备案承诺函", 0, true)]
    [InlineData("金融类宣传性质网站备案承诺函", 13, false)]
    [InlineData("样例承诺书", 1, false)]
    public void OfATitle_EveryWordVouches(string title, int at, bool isVouched)
    {
        var text = Contested(title, at);
        Assert.Equal(isVouched, FixedWords.InTitle(text).Contains(text.Glyphs[at]));
    }

    /// <summary>A province's name is one of a few; 山东省 and 广东省 differ in one character, and what stands behind 新疆维吾尔自治区 makes it another place.</summary>
    [Theory]
    [InlineData("新疆维吾尔自治区广播电视局", 5, null, true)]
    [InlineData("新疆维吾尔自治区样例市广播电视局", 5, null, false)]
    [InlineData("广东省广播电视局", 0, "山", false)]
    public void AProvinceBeforeAnOffice_IsVouchedFor(string office, int at, string? other, bool isVouched)
    {
        var text = Contested(office, at, other: other);
        Assert.Equal(isVouched, FixedWords.AtEnd(text).Contains(text.Glyphs[at]));
    }

    [Theory]
    [InlineData("广东省个人网站备案承诺书", 1, true)]
    [InlineData("个人广东省网站备案承诺书", 3, false)]
    public void AProvinceThatATitleBeginsWith_IsVouchedFor(string title, int at, bool isVouched)
    {
        var text = Contested(title, at, other: "乐");
        Assert.Equal(isVouched, FixedWords.InTitle(text).Contains(text.Glyphs[at]));
    }
}
