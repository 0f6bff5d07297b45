using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class DomainNamesTests
{
    /// <summary>A narrow cell breaks a domain within its ending, so that both lines look like one; what stands elsewhere is another's.</summary>
    [Theory]
    [InlineData("m.cn", 100, 130, "yangli-sample.com.cn", FieldStatus.Doubtful)]
    [InlineData("www.yangli-other.com", 100, 130, "yangli-sample.co", FieldStatus.Doubtful)]
    [InlineData("m.cn", 400, 130, "yangli-sample.co", FieldStatus.Doubtful)]
    [InlineData("m.cn", 100, 230, "yangli-sample.co", FieldStatus.Doubtful)]
    [InlineData("样例", 100, 130, "yangli-sample.co", FieldStatus.Doubtful)]
    public void DomainThatWrapsInItsCell_IsOne(string below, double x, double y, string domain, FieldStatus status)
    {
        var page = PageOf.View(new FakeProbe("yangli-sample.co"), PageOf.Line("yangli-sample.co", 100, 100), PageOf.Line(below, x, y));
        var field = DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page);

        Assert.Equal((domain, status), (field.Value, field.Status));
        Assert.Equal(domain.EndsWith("m.cn", StringComparison.Ordinal), field.Box!.Bottom > y);
    }

    /// <summary>A hyphen that was read as the number one; the endings are those of the registry, not only the usual ones.</summary>
    [Theory]
    [InlineData("yangli一sample.com", "yangli-sample.com")]
    [InlineData("yangli—sample.travel", "yangli-sample.travel")]
    [InlineData("×yangli-sample.cn", "xyangli-sample.cn")]
    [InlineData("yangli-rnθ.cn", "yangli-rn0.cn")]
    [InlineData("yangli-c0m.c0m", "yangli-c0m.com")]
    public void HyphenOfADomain_IsKnownByItsPlace(string read, string domain) => Assert.Equal(domain, Assert.Single(DomainNames.All(read)).Value);

    /// <summary>使用域名x at a line's end, of which the reader makes a ×: the rest alone is another domain.</summary>
    [Fact]
    public void TheSignOfTimesBeforeALinesEnd_IsAnX() => Assert.Equal(4, DomainStarts.Beginning("使用域名×\nyangli.cn", 6));

    /// <summary>A thin first letter read as the rule of a blank, of which the reader thinks that it may be a one.</summary>
    [Theory]
    [InlineData("1", FieldStatus.Doubtful)]
    [InlineData("—", FieldStatus.Confirmed)]
    public void ARuleThatMayBeALetter_IsADoubt(string other, FieldStatus status)
    {
        var line = PageOf.Line("xanyangli.cn", 100, 100);
        RecognizedChar[] chars = [.. line.Chars];
        chars[0] = new RecognizedChar("_", 0.6, chars[0].From, chars[0].To) { Alternative = other, AlternativeConfidence = 0.4 };
        var page = PageOf.View(new FakeProbe("anyangli.cn"), line with { Chars = chars });

        Assert.Equal(status, DomainNames.Field([new ReadText(page.Sheet.Lines[0], line.Quad) { LineQuads = [line.Quad] }], page).Status);
    }

    /// <summary>Domain Name before a domain, of which the second word stands close to it; a domain may begin so as well.</summary>
    [Theory]
    [InlineData("Nameyangli-sample.cn", "yangli-sample.cn")]
    [InlineData("nameyangli-sample.cn", "nameyangli-sample.cn")]
    [InlineData("Namely.cn", "namely.cn")]
    public void TheLabelsLastWord_IsNoPartOfADomain(string read, string domain)
    {
        var page = PageOf.View(new FakeProbe(domain), PageOf.Line(read, 100, 100));

        Assert.Equal(domain, DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page).Value);
    }

    /// <summary>What is in brackets behind a partnership's name tells that nothing is lost before them.</summary>
    [Theory]
    [InlineData("样例科技(普通合伙)", true)]
    [InlineData("样例科技(样例)", false)]
    public void PartnershipsForm_EndsItsName(string name, bool isWhole) => Assert.Equal(isWhole, OrganizationNames.LooksWhole(name));

    /// <summary>A figure alone among letters, which is an l to every reader, or none: the shapes of all such letters settle it, and what others saw of the rest proves it.</summary>
    [Theory]
    [InlineData("hengy1-sample.com", "hengyl-sample.com", "hengyl-sample.com", 4.0, "hengyl-sample.com", FieldStatus.Confirmed)]
    [InlineData("hengy1-sample.com", "hengyl-sample.com", "hengy1-sample.com", 4.0, "hengyl-sample.com", FieldStatus.Confirmed)]
    [InlineData("hengy1-sample.com", "hengy1-sample.com", "hengyl-sample.com", 4.0, "hengy1-sample.com", FieldStatus.Doubtful)]
    [InlineData("x1htc-sample.com", "x1htc-sample.com", "xlhtc-sample.com", 4.0, "xlhtc-sample.com", FieldStatus.Doubtful)]
    [InlineData("xinhe61-sample.com", "xinhe61-sample.com", "xinhe6l-sample.com", 4.0, "xinhe61-sample.com", FieldStatus.Confirmed)]
    [InlineData("20081ian-sample.com", "20081ian-sample.com", "2008lian-sample.com", 4.0, "20081ian-sample.com", FieldStatus.Doubtful)]
    [InlineData("xin2oo-sample.com", "xin2oo-sample.com", "xin200-sample.com", 4.0, "xin2oo-sample.com", FieldStatus.Doubtful)]
    [InlineData("hengy1-sample.com", "hengyl-sample.com", "hengyl-sample.com", 2.0, "hengy1-sample.com", FieldStatus.Doubtful)]
    [InlineData("hengy1-sample.com", "hengyl-sample.com", "henqyl-sample.com", 4.0, "hengyl-sample.com", FieldStatus.Doubtful)]
    [InlineData("linghan0-sample.com", "linghan0-sample.com", "linghan0-sample.com", 4.0, "linghan0-sample.com", FieldStatus.Confirmed)]
    public void ShapesOfTwins_SettleADomain(string read, string shown, string second, double lead, string domain, FieldStatus status)
    {
        var line = PageOf.Line(read, 100, 100);
        RecognizedChar[] chars = [.. line.Chars.Select(c => c.Text is "1" ? c with { Confidence = 0.55 } : c with { Confidence = 0.97 })];
        var page = PageOf.View(new FakeProbe(second) { Twins = i => shown[i] is '1' or 'l' or '0' or 'o' ? (shown[i], i < 2 ? 0.5 : lead) : null }, line with { Chars = chars });
        var field = DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page);

        Assert.Equal((domain, status), (field.Value, field.Status));
    }

    /// <summary>Of an o between round letters no shape is seen: a reader that is certain and one of Latin print must both see it.</summary>
    [Theory]
    [InlineData("yangli-soo.com", 0.999, FieldStatus.Confirmed)]
    [InlineData("yangli-s0o.com", 0.999, FieldStatus.Doubtful)]
    [InlineData("yangli-soo.com", 0.98, FieldStatus.Doubtful)]
    public void AnOWithoutAShape_IsSeenByBoth(string latin, double confidence, FieldStatus status)
    {
        var line = PageOf.Line("yang1i-soo.com", 100, 100);
        RecognizedChar[] chars = [.. line.Chars.Select(c => c with { Confidence = c.Text is "1" ? 0.55 : confidence })];
        var page = PageOf.View(new FakeProbe("yangli-soo.com") { Latin = latin, Twins = i => i == 4 ? ('l', 4) : null }, line with { Chars = chars });

        Assert.Equal(status, DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page).Status);
    }

    /// <summary>A cell breaks a domain within its last part, behind what is an ending by itself.</summary>
    [Theory]
    [InlineData("yangli-sample.org.c", "n", "yangli-sample.org.cn", "wrapped")]
    [InlineData("yangli-sample.org.c", "第二部分", "yangli-sample.org", "lostEnd")]
    public void WhatGoesOnBehindAnEnding_IsMoreOfIt(string line, string below, string domain, string evidence)
    {
        var page = PageOf.View(new FakeProbe("yangli-sample.org"), PageOf.Line(line, 100, 100), PageOf.Line(below, 100, 128));
        var field = DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page);

        Assert.Equal((domain, FieldStatus.Doubtful, evidence), (field.Value, field.Status, field.Evidence[0]));
    }

    /// <summary>wankai-yang in a narrow cell and li.cn below: the end looks like a domain by itself. What a word stands before is another's.</summary>
    [Theory]
    [InlineData(100, 72, "", "wankai-yangli.cn", "wrapped")]
    [InlineData(400, 72, "", "li.cn", null)]
    [InlineData(100, 20, "", "li.cn", null)]
    [InlineData(100, 72, "编号", "li.cn", null)]
    public void TheEndOfADomain_IsNotAnotherOne(double x, double y, string before, string domain, string? evidence)
    {
        var page = PageOf.View(new FakeProbe("li.cn"), [PageOf.Line("wankai-yang", x, y), PageOf.Line("li.cn", 100, 100), .. before.Length > 0 ? [PageOf.Line(before, 20, y)] : Array.Empty<TextLine>()]);
        var field = DomainNames.Field([ReadText.From([page.Sheet.Runs.First(r => r.Text == "li.cn")])], page);

        Assert.Equal((domain, evidence is null), (field.Value, field.Status == FieldStatus.Confirmed));
        Assert.True(evidence is null || field.Evidence.Contains(evidence));
    }

    /// <summary>Of a domain on two lines the letter is shown that is likelier.</summary>
    [Fact]
    public void OfADomainOnTwoLines_TheLikelierLetterIsShown()
    {
        var page = PageOf.View(new FakeProbe(), PageOf.Line("yang1i-sample.co", 100, 100), PageOf.Line("m.cn", 100, 128));

        Assert.Equal("yangli-sample.com.cn", DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page).Value);
    }

    /// <summary>wumen-yang, broken at its second dash, which the reader passed over at the line's end.</summary>
    [Theory]
    [InlineData("wumen-", FieldStatus.Doubtful)]
    [InlineData("wumen", FieldStatus.Confirmed)]
    public void ADashAtTheEndOfALine_IsSeenWithMoreRoom(string again, FieldStatus status)
    {
        var page = PageOf.View(new FakeProbe("wumenyangli.cn") { Again = again }, PageOf.Line("域名wumen", 100, 100), PageOf.Line("yangli.cn", 100, 128));
        var field = DomainNames.Field([ReadText.From([new TextRun([.. page.Sheet.Lines[0].Skip(2)]), new TextRun(page.Sheet.Lines[1])])], page);

        Assert.Equal(("wumenyangli.cn", status), (field.Value, field.Status));
    }
}
