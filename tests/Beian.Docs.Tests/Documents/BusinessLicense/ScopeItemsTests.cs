using Beian.Docs.Documents.BusinessLicense;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.BusinessLicense;

public sealed class ScopeItemsTests
{
    private static string Vouched(string text, double confidence = 0.7)
    {
        var read = ReadText.From([.. Sheet.From([PageOf.Line(text, 0, 0, confidence: confidence)]).Lines.Select(l => new TextRun(l))]);
        var vouched = ScopeItems.Vouched(read);
        return string.Concat(read.Glyphs.Select(g => vouched.Contains(g) ? g.Text : "_"));
    }

    [Theory]
    [InlineData("一般项目:日用百货销售;样例销售。", "_____日用百货销售______")]
    [InlineData("专业保洁、清洗、消毒服务;某某", "专业保洁、清洗、消毒服务___")]
    [InlineData("食品销售(仅销售预包装食品)", "食品销售(仅销售预包装食品)")]
    [InlineData("日用百货销售业", "_______")] // goes on: another item
    [InlineData("样日用百货销售", "_______")]
    public void CharactersOfStandardItems_AreVouchedFor(string text, string vouched) => Assert.Equal(vouched, Vouched(text));

    [Fact]
    public void WhatIsAsLikelyAnother_IsNot() => Assert.Equal("______", Vouched("日用百货销售", confidence: 0.4));

    /// <summary>A mark that was passed over at a line's end, and one that was seen where none is.</summary>
    [Theory]
    [InlineData("广告制作、新鲜水果零售平面设计、家具安装和维修服务。", true)]
    [InlineData("广告制作、新鲜水果零售、平面设计、家具安装和维修服务。", false)]
    [InlineData("广告制作;图文设计。制作;家具安装和维修服务。", true)]
    [InlineData("广告制作;图文设计制作;家具安装和维修服务。", false)]
    [InlineData("样例水果零售平面设计样例。", false)]
    [InlineData("物业管理,告制作", true)]
    [InlineData("数据处理和存储诸支持服务;物业管理", true)]
    [InlineData("数据处理和存储支持服务;物业管理", false)]
    public void ItemsThatAreNoneOfTheListButWouldBe_AreMisparted(string scope, bool areMisparted) => Assert.Equal(areMisparted, ScopeItems.AreMisparted(scope));

    /// <summary>包储, of which the readers could not decide; what is an item as it was read stays, and so does what was read well.</summary>
    [Theory]
    [InlineData("普通货物包储服务(不含危险化学品等需许可审批的项目)", 4, "仓", 0.5, "普通货物仓储服务(不含危险化学品等需许可审批的项目)")]
    [InlineData("普通货物包储服务(不含危险化学品等需许可审批的项目)", 4, "仓", 0.9, "普通货物包储服务(不含危险化学品等需许可审批的项目)")]
    [InlineData("日用百货销售", 1, "甩", 0.5, "日用百货销售")]
    [InlineData("样例诸物销售", 2, "储", 0.5, "样例诸物销售")]
    public void CandidateThatMakesAnItem_IsTaken(string read, int at, string other, double confidence, string scope)
    {
        var line = PageOf.Line(read, 0, 0);
        line = line with { Chars = [.. line.Chars.Select((c, i) => i == at ? c with { Confidence = confidence, Alternative = other, AlternativeConfidence = 0.5 } : c)] };

        Assert.Equal(scope, ScopeItems.Settle(ReadText.From([.. Sheet.From([line]).Lines.Select(l => new TextRun(l))])).Text);
    }

    /// <summary>Between two items a colon is a semicolon; behind other words it may list what follows.</summary>
    [Theory]
    [InlineData("数据处理和存储支持服务:建筑材料销售", "数据处理和存储支持服务;建筑材料销售")]
    [InlineData("批发、零售:建筑材料销售", "批发、零售:建筑材料销售")]
    public void ColonBetweenItems_IsASemicolon(string read, string scope) => Assert.Equal(scope, ScopeItems.WithSemicolons(read));

    /// <summary>储诸 within the width of one character; with room for both it stays, and is doubted.</summary>
    [Theory]
    [InlineData(0.5, "数据处理和存储支持服务")]
    [InlineData(1, "数据处理和存储诸支持服务")]
    public void PartOfACharacterWithinAnItem_IsLeftOut(double step, string scope)
    {
        var line = PageOf.Line("数据处理和存储诸支持服务", 0, 0);
        var shift = (1 - step) / 12;
        line = line with { Chars = [.. line.Chars.Select((c, i) => i < 7 ? c : c with { From = c.From - shift, To = c.To - shift })] };

        Assert.Equal(scope, ScopeItems.WithoutEchoes(ReadText.From([.. Sheet.From([line]).Lines.Select(l => new TextRun(l))])).Text);
    }

    /// <summary>A shape that makes another character of one within an item is not believed.</summary>
    [Theory]
    [InlineData("物业管理,广告制作,样例", "物业管理,厂告制作,样例", "物业管理,广告制作,样例")]
    [InlineData("物业管理,样例制作,样例", "物业管理,样列制作,样例", "物业管理,样列制作,样例")]
    public void WithinAnItem_WhatWasReadStays(string read, string repaired, string expected)
    {
        ReadText Text(string text) => ReadText.From([new TextRun(Sheet.From([PageOf.Line(text, 0, 0)]).Lines[0])]);

        Assert.Equal(expected, ScopeItems.Kept(Text(read), Text(repaired)).Text);
    }
}
