using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers.Roles;

public sealed class RoleTextTests
{
    private static RoleText Of(params Beian.Docs.Recognition.TextLine[] lines) => RoleText.Of(Sheet.From(lines));

    private static string TextOf(RoleText text) => string.Concat(text.Tokens.Select(t => t.Text));

    [Fact]
    public void RowsEndWithAToken_AndWideGapsAreOne()
    {
        var text = Of(PageOf.Line("委托单位", 100, 100), PageOf.Line("样例公司", 300, 100), PageOf.Line("日期", 100, 140));

        Assert.Equal("委托单位\t样例公司\n日期\n", TextOf(text));
        Assert.Null(text.Glyphs[4]);
        Assert.Equal("样", text.Glyphs[5]!.Text);
    }

    [Fact]
    public void Places_AreEmsOfTheUsualPrint()
    {
        var text = Of(PageOf.Line("授权书", 200, 60, em: 40), PageOf.Line("兹授权样例人办理备案", 100, 140), PageOf.Line("样例公司二〇二六年", 100, 180));

        Assert.Equal(2, text.Tokens[0].Size, 0.2);
        Assert.Equal(2, text.Tokens[^2].Y - text.Tokens[^11].Y, 0.1);
        Assert.Equal(1, text.Tokens[^2].X - text.Tokens[^3].X, 0.05);
    }

    [Fact]
    public void RulesBelowBlanks_AreLeftOut() => Assert.Equal("单位\t样例\n", TextOf(Of(PageOf.Line("单位—样例—", 100, 100))));

    [Fact]
    public void OfALongPaper_HeadAndFootStay()
    {
        var text = Of([.. Enumerable.Range(0, 60).Select(i => PageOf.Line("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九", 100, 100 + (40 * i))), PageOf.Line("落款", 100, 2600)]);

        Assert.Equal(1200, text.Tokens.Count);
        Assert.EndsWith("落款\n", TextOf(text), StringComparison.Ordinal);
        Assert.Equal(text.Tokens.Count, text.Glyphs.Count);
    }
}
