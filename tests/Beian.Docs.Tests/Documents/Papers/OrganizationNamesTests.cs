using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class OrganizationNamesTests
{
    [Theory]
    [InlineData("威海样例海蓝科技有限公司", true)]
    [InlineData("样例(威海)科技中心(有限合伙)", true)]
    [InlineData("威海样例海蓝科技有限公", false)]
    [InlineData("样例(威海科技有限公司", false)]
    [InlineData("威海样例科技有限公威海样例科技有限公司", false)]
    public void AName_IsWholeWhenItEndsAsNamesDo(string name, bool expected) => Assert.Equal(expected, OrganizationNames.LooksWhole(name));

    [Theory]
    [InlineData("有限公司", true)]
    [InlineData("样例商贸有限公司", false)]
    public void Ending_IsNoName(string text, bool isEnding) => Assert.Equal(isEnding, OrganizationNames.IsOnlyAnEnding(text));

    /// <summary>A piece of a seal's arc stands far behind the name and is larger.</summary>
    [Theory]
    [InlineData("成都样例数码科技有限公司", 600, 34, "成都样例数码科技有限公司")]
    [InlineData("成都样例数码科技有限公司", 345, 34, "成都样例数码科技有限公司样例数码")]
    [InlineData("成都样例数码科技有限公司", 600, 20, "成都样例数码科技有限公司样例数码")]
    [InlineData("成都样例数码科技有限公", 600, 34, "成都样例数码科技有限公样例数码")]
    public void WhatASealLeavesBesideAName_IsNoPartOfIt(string name, double x, double em, string expected)
    {
        var page = PageOf.View(new FakeProbe(), PageOf.Line(name, 100, 100), PageOf.Line("样例数码", x, 100, em));

        Assert.Equal(expected, PaperValues.Organization([ReadText.From([.. page.Sheet.Lines.OrderBy(l => l[0].Left).Select(l => new TextRun(l))])], page).Value);
    }

    /// <summary>样例科技集,团有限公司: the name is shown with what was read in it, and nobody is spared the look.</summary>
    [Theory]
    [InlineData("威海样例科技集团有限公司", FieldStatus.Confirmed)]
    [InlineData("威海样例科技集,团有限公司", FieldStatus.Doubtful)]
    public void AMarkWithinAName_IsDoubted(string name, FieldStatus status)
    {
        var page = PageOf.View(new FakeProbe(name), PageOf.Line(name, 100, 100));
        var field = PaperValues.Organization([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page);

        Assert.Equal((name, status), (field.Value, field.Status));
    }

    [Theory]
    [InlineData("州天河区样例服务部", true)]
    [InlineData("市政样例工程公司", false)]
    [InlineData("州际样例酒店管理公司", false)]
    public void ANameThatBeginsWithinAPlace_LacksItsBeginning(string name, bool lacks) => Assert.Equal(lacks, OrganizationNames.LacksItsBeginning(name));

    /// <summary>A district of that name, and nothing before it; with ink before it may be the end of a city's.</summary>
    [Theory]
    [InlineData("市南区样例服务有限公司", 0, true)]
    [InlineData("市南区样例服务有限公司", 0.1, false)]
    [InlineData("市天河区样例服务有限公司", 0, false)]
    public void ANameThatBeginsWithADistrictOfTheCity_IsWholeWithNothingBefore(string name, double ink, bool isConfirmed) =>
        Assert.Equal(isConfirmed, Judgement.OfOrganizationName(ReadText.From([new TextRun(Sheet.From([PageOf.Line(name, 100, 100)]).Lines[0])]), new FakeProbe(name) { Ink = ink }).IsConfirmed);

    /// <summary>名(厦门)有限公司: its first line was passed over.</summary>
    [Theory]
    [InlineData("名(厦门)有限公司", true)]
    [InlineData("样例(厦门)有限公司", false)]
    public void ABracketBehindOneCharacter_IsDoubted(string name, bool expected) => Assert.Equal(expected, OrganizationNames.HasStrayMark(name));
}
