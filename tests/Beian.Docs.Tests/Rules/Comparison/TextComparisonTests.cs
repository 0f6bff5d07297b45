using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using FsCheck.Xunit;

namespace Beian.Docs.Tests.Rules.Comparison;

public sealed class TextComparisonTests
{
    /// <summary>A branch's name is its company's and more: what is more stands at the end.</summary>
    [Theory]
    [InlineData("样例有限公司样例分公司", "样例有限公司", 6, "样例分公司", "")]
    [InlineData("样例有限公司", "样例有限公司样例分公司", 6, "", "样例分公司")]
    public void WhatIsMore_StandsAtTheEnd(string form, string document, int at, string formPart, string documentPart) =>
        Assert.Equal(new TextEdit(at, formPart, documentPart), Assert.Single(TextComparison.Of(form, document).Edits));

    [Theory]
    [InlineData("威海样例科技有限公司", "威海样例科技有限公司", Likeness.Exact)]
    [InlineData("威海样例(中国)有限公司", "威海样例（中国）有限公司", Likeness.EqualAfterNormalization)]
    [InlineData("威海样例 科技有限公司", "威海样例科技有限公司", Likeness.EqualAfterNormalization)]
    [InlineData("样例·阿卜杜拉", "样例•阿卜杜拉", Likeness.EqualAfterNormalization)]
    [InlineData("Ａ样例公司", "A样例公司", Likeness.EqualAfterNormalization)]
    [InlineData("【样例】公司", "(样例)公司", Likeness.EqualAfterNormalization)]
    [InlineData("威海样例末来公司", "威海样例未来公司", Likeness.Different)]
    [InlineData("裏", "里", Likeness.Different)]
    [InlineData("John Smith", "JOHNSMITH", Likeness.EqualAfterNormalization)]
    public void Texts_HaveThreeGrades(string form, string document, Likeness likeness) =>
        Assert.Equal(likeness, TextComparison.Of(form, document).Likeness);

    [Fact]
    public void Codes_IgnoreCase() =>
        Assert.Equal(Likeness.EqualAfterNormalization, TextComparison.Of("11010519491231002x", "11010519491231002X").Likeness);

    [Theory]
    [InlineData("威海末来公司", "威海未来公司", "第3个字：表上“末”，证上“未”（字形相近，请细看）")]
    [InlineData("威海样例公司", "威海市样例公司", "表上第2个字之后少了“市”")]
    [InlineData("样例公司", "威海样例公司", "表上开头少了“威海”")]
    [InlineData("威海市样例公司", "威海样例公司", "表上第3个字起多了“市”")]
    [InlineData("威海样例有限公司", "威海样板有限公司", "第4个字：表上“例”，证上“板”")]
    [InlineData("威海样例科技公司", "威海样例商贸公司", "第5至第6个字：表上“科技”，证上“商贸”")]
    [InlineData("青岛模型商贸行", "威海样例科技有限公司", "两处内容差别较大，不像是笔误")]
    public void Difference_IsExplainedAtTheCharacter(string form, string document, string explanation) =>
        Assert.Equal(explanation, DifferenceText.Explain(TextComparison.Of(form, document)));

    [Theory]
    [InlineData("样例 公司", "样例公司", "空格")]
    [InlineData("样例（威海）公司", "样例(威海)公司", "括号写法")]
    [InlineData("Ａ公司", "A公司", "全角半角")]
    [InlineData("样例·甲", "样例•甲", "标点写法")]
    public void Spelling_IsExplained(string form, string document, string reason) =>
        Assert.Equal(reason, DifferenceText.ExplainSpelling(form, document));

    [Property]
    public bool Edits_TurnTheFormIntoTheDocument(ushort[] a, ushort[] b)
    {
        var form = string.Concat(a.Take(30).Select(i => "威海市样例"[i % 5]));
        var document = string.Concat(b.Take(30).Select(i => "威海市样例"[i % 5]));
        var text = form;
        foreach (var edit in TextAlignment.Edits(form, document).Reverse())
            text = text[..edit.FormAt] + edit.DocumentPart + text[(edit.FormAt + edit.FormPart.Length)..];
        return text == document;
    }

    [Fact]
    public void VeryLongTexts_AreNotAligned()
    {
        var (a, b) = (new string('长', 1_000_000), new string('短', 1_000_000));
        Assert.Equal("两处内容差别较大，不像是笔误", DifferenceText.Explain(TextComparison.Of(a, b)));
        Assert.Equal(0, EditDistance.Of(a, a));
    }

    [Theory]
    [InlineData('末', '未', true)]
    [InlineData('己', '已', true)]
    [InlineData('0', 'O', true)]
    [InlineData('威', '海', false)]
    public void LookAlikes_AreKnown(char a, char b, bool alike) => Assert.Equal(alike, LookAlikes.Are(a, b));
}
