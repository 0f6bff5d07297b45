using Beian.Docs.Documents.Layout;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Layout;

public sealed class CopyStampTests
{
    private static readonly TextLine Issued = PageOf.Line("2018年11月6日", 800, 260);

    private static IEnumerable<string> Left(params TextLine[] lines) => CopyStamp.Without(lines).Select(l => l.Text);

    /// <summary>The row runs aslant, and the date of issue begins above its end.</summary>
    [Theory]
    [InlineData("与原件一致")]
    [InlineData("复印件与原件一致")]
    [InlineData("经核对与原件相符")]
    [InlineData("与原件核对无误")]
    [InlineData("(此件与原件一致)")]
    public void WordsNameAndDate_AreNoneOfThePapers(string words) =>
        Assert.Equal(["登记机关", "2018年11月6日"], Left(PageOf.Line("登记机关", 800, 200), Issued, PageOf.Line(words, 490 - (20 * words.Length), 310), PageOf.Line("贺样例", 500, 300), PageOf.Line("2024.5.17", 590, 292)));

    [Fact]
    public void DateBelowTheWords_IsTheStamps_WhereThereIsAnother() =>
        Assert.Equal(["2018年11月6日"], Left(Issued, PageOf.Line("与原件一致", 300, 400), PageOf.Line("2024.5.17", 300, 430)));

    [Fact]
    public void OnlyDate_IsThePapers() => Assert.Equal(["2018年11月6日"], Left(PageOf.Line("与原件一致", 780, 230), Issued));

    /// <summary>What stands beside is a stamp's only if it is a name, and the only date is the paper's, beside or below.</summary>
    [Fact]
    public void WhatIsNoName_IsThePapers() =>
        Assert.Equal(["登记机关", "2018年11月6日"], Left(PageOf.Line("与原件一致", 300, 230), PageOf.Line("登记机关", 420, 230), PageOf.Line("2018年11月6日", 520, 230)));

    [Theory]
    [InlineData("所提交的复印件与原件一致,内容真实有效。")]
    [InlineData("证件与原件一致的承诺")]
    public void ASentence_Stays(string words) => Assert.Contains(words, Left(PageOf.Line(words, 100, 100), Issued));
}
