using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers.Roles;

public sealed class PaperRolesTests
{
    private static IReadOnlyList<RoleValue> Read(FakeProbe probe, params Beian.Docs.Recognition.TextLine[] lines) => PaperRoles.Read(Sheet.From(lines), probe);

    private static FakeProbe Seeing(params (PaperRole, string, double)[] values) => new() { RolesOf = _ => values };

    [Fact]
    public void AValue_IsItsCharactersAndWhereTheyStand()
    {
        var value = Assert.Single(Read(Seeing((PaperRole.Unit, "青岛样例科技有限公司", 0.9)), PageOf.Line("兹有青岛样例科技有限公司办理备案", 100, 100)));

        Assert.Equal((PaperRole.Unit, "青岛样例科技有限公司"), (value.Role, value.Text.Text));
        Assert.Equal(0.9, value.Chance, 0.001);
        Assert.Equal(140, value.Text.Box!.TopLeft.X, 6.0);
    }

    [Fact]
    public void AValue_GoesOnInTheNextRow()
    {
        var value = Assert.Single(Read(
            new FakeProbe { RolesOf = text => [(PaperRole.Unit, text[text.IndexOf("青岛", StringComparison.Ordinal)..text.IndexOf("办理", StringComparison.Ordinal)], 0.9)] },
            PageOf.Line("兹有青岛样例科技", 100, 100),
            PageOf.Line("有限公司办理备案", 100, 140)));

        Assert.Equal("青岛样例科技有限公司", value.Text.Text);
        Assert.Equal(2, value.Text.LineQuads.Count);
    }

    [Fact]
    public void TheLeastSureCharacter_CountsAndSoDoItsNeighbors()
    {
        Assert.Equal(0.6, Assert.Single(Read(Seeing((PaperRole.Authorized, "田样", 0.99), (PaperRole.Authorized, "例", 0.6)), PageOf.Line("授权田样例办理", 100, 100)), v => v.Text.Text == "例").Chance, 0.001);
        // 权 may be part of it.
        Assert.Equal(0.6, Assert.Single(Read(Seeing((PaperRole.Authorized, "权", 0.4), (PaperRole.Authorized, "田样例", 0.99)), PageOf.Line("授权田样例办理", 100, 100))).Chance, 0.001);
    }

    /// <summary>Whoever wrote 样x例 may have written one character more: what the reader saw well is put back, a speck is not.</summary>
    [Theory]
    [InlineData(0.995, "青岛样数例公司")]
    [InlineData(0.5, "青岛样例公司")]
    public void AValueWithAHole_IsUnsure(double confidence, string expected)
    {
        var probe = new FakeProbe { RolesOf = text => [(PaperRole.Unit, text[2..9], 0.99), (PaperRole.Unit, "数", -0.99)] };
        var line = PageOf.Line("兹有青岛样数例公司办理", 100, 100);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == "数" ? c with { Confidence = confidence } : c)] };
        var chances = PaperRoles.Read(Sheet.From([line]), probe);

        Assert.Equal(expected, Assert.Single(chances).Text.Text);
        Assert.Equal(0.5, chances[0].Chance, 0.01);
    }

    /// <summary>The same name far below, of which the model saw no beginning, is another mention.</summary>
    [Fact]
    public void WhatGoesOnFarBelow_IsAnotherValue()
    {
        var probe = new FakeProbe { RolesOf = _ => [(PaperRole.Person, "由田样例", 0.99), (PaperRole.Person, "由", -0.99), (PaperRole.Person, "人田样例", 0.99), (PaperRole.Person, "人", -0.99)] };
        TextLine[] lines = [PageOf.Line("现由田样例督促落实", 100, 100), PageOf.Line("保证备案信息真实准确完整发生变更时及时办理变更手续遵守互联网信息服务管理的有关规定", 100, 140), PageOf.Line("承诺人田样例", 100, 180)];

        Assert.Equal(["田样例", "田样例"], Read(probe, lines).Select(v => v.Text.Text));
    }

    [Theory]
    [InlineData("法定代表人(签字):田样例", true)]
    [InlineData("签章:田样例", true)]
    [InlineData("签字请见下,法定代表人:田样例", false)]
    [InlineData("法定代表人:田样例", false)]
    public void BehindTheWordForASignature_SomebodySigns(string line, bool isSigned) =>
        Assert.Equal(isSigned, Assert.Single(Read(Seeing((PaperRole.Representative, "田样例", 0.99)), PageOf.Line(line, 100, 100))).IsSigned);

    [Fact]
    public void WithoutAModel_ThereAreNone() => Assert.Empty(Read(new FakeProbe(), PageOf.Line("授权田样例办理", 100, 100)));

    /// <summary>晓棠 behind 郁: what was left out makes it unsure.</summary>
    [Theory]
    [InlineData("授权郁晓棠办理", null)]
    [InlineData("兹授权本公司员工郁", "晓棠办理")]
    public void ASurnameRightBefore_IsTheNames(string line, string? next)
    {
        var value = Assert.Single(Read(Seeing((PaperRole.Authorized, "晓棠", 0.998)), [PageOf.Line(line, 100, 100), .. next is null ? [] : new[] { PageOf.Line(next, 100, 140) }]));

        Assert.Equal("郁晓棠", value.Text.Text);
        Assert.InRange(value.Chance, 0, 0.5);
    }
}
