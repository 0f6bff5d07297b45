using Beian.Docs.Documents.Papers;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class RunningTextTests
{
    [Theory]
    [InlineData("本网站由威海样例有限公司北京营业部主办", "北京营业部")]
    [InlineData("本网站由威海样例有限公司烟台分公司主办", "烟台分公司")]
    [InlineData("本网站由威海样例有限公司主办", "")]
    [InlineData("威海样例有限公司,北京营业部", "")]
    public void WhatMakesAUnitABranch_StandsRightBehindIt(string row, string expected)
    {
        var page = PageOf.View(new FakeProbe(), PageOf.Line(row, 100, 100));
        var text = RunningText.Of(page.Sheet, _ => false);

        Assert.Equal(expected, string.Concat(text.BranchBehind(text.GlyphAt(row.IndexOf('司', StringComparison.Ordinal))!).Select(g => g.Text)));
    }

    /// <summary>_ is room for a character. A row stretched to both margins has no more spaces than another.</summary>
    [Theory]
    [InlineData("现授权样例甲", "现授权样例甲")]
    [InlineData("现授权__样例甲", "现授权 样例甲")]
    [InlineData("371002199003077715现_授_权_样_例_甲", "371002199003077715现授权样例甲")]
    [InlineData("371002199003077715现_授_权____样_例_甲", "371002199003077715现授权 样例甲")]
    [InlineData("371002199003077715姓__名____样例甲", "371002199003077715姓 名 样例甲")]
    public void AWideGap_IsASpace_UnlessAllAreWide(string row, string expected) =>
        Assert.Equal(expected, RunningText.Of(PageOf.View(new FakeProbe(), PageOf.Line(row, 100, 100)).Sheet, _ => false).Text);
}
