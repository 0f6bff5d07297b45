using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class DomainListTests
{
    private static string? DomainOf(string line) =>
        PaperPage.Read(new CommitmentLetterKind(), new FakeProbe { Answer = _ => null }, PaperPage.Of("互联网信息服务备案承诺书", "  我单位承诺所提交的备案信息真实。", $"  {line}")).ValueOf(FieldNames.Domain);

    [Theory]
    [InlineData("网站域名:yangli.cn、sample.com", "yangli.cn、sample.com")]
    [InlineData("网站域名:yangli.cn;sample.com;moxing.net", "yangli.cn;sample.com;moxing.net")]
    [InlineData("网站域名:yangli.cn;样例扎染.中国", "yangli.cn;样例扎染.中国")]
    [InlineData("网站域名:样例扎染.中国、yangli.cn", "样例扎染.中国、yangli.cn")]
    [InlineData("网站域名:yangli.cn", "yangli.cn")]
    [InlineData("网站域名:yangli.cn、yangli.cn", "yangli.cn")]
    public void DomainsThatAreListed_AreOneValue(string line, string expected) => Assert.Equal(expected, DomainOf(line));

    [Fact]
    public void OneThatIsDoubtful_MakesAllDoubtful()
    {
        var field = PaperPage.Read(new CommitmentLetterKind(), new FakeProbe(), PaperPage.Of("互联网信息服务备案承诺书", "  我单位承诺所提交的备案信息真实。", "  网站域名:yangli.cn、min9jun.com")).Fields[FieldNames.Domain];

        Assert.Equal(FieldStatus.Doubtful, field.Status);
    }

    /// <summary>Of several, too, a person is shown the likelier letters.</summary>
    [Theory]
    [InlineData("luming-sample.cn", "luming-sample.cn")]
    [InlineData("1uming-sample.cn", "1uming-sample.cn")]
    public void FirstOfSeveral_HasTheLikelierLetters(string latin, string domain)
    {
        var page = PageOf.View(new FakeProbe { Latin = latin }, PageOf.Line("1uming-sample.cn", 100, 100), PageOf.Line("sample.com", 100, 140));
        var field = DomainNames.Field([.. page.Sheet.Lines.Select(l => ReadText.From([new TextRun(l)]))], page);

        Assert.Equal((domain, FieldStatus.Doubtful), (field.Value, field.Status));
    }

    /// <summary>Whoever reads the cell: the first of its lines is not all of it.</summary>
    [Fact]
    public void FirstLineOfACell_IsDoubtful()
    {
        var page = PageOf.View(new FakeProbe { Answer = _ => "yangli.cn" }, PageOf.Line("yangli.cn", 100, 100), PageOf.Line("sample.com", 100, 140));
        var field = DomainNames.Field([ReadText.From([.. page.Sheet.Lines.Select(l => new TextRun(l))])], page);

        Assert.Equal(("yangli.cn", FieldStatus.Doubtful), (field.Value, field.Status));
    }

    /// <summary>_ is the room of a mark that was passed over. An m takes more room than other letters.</summary>
    [Theory]
    [InlineData("yangli.cn__sample.com", 9)]
    [InlineData("yangli.cnsample.com", null)]
    [InlineData("yangli.co__m", null)]
    [InlineData("yangli.co__m.cn", null)]
    public void RoomForAMark_PartsTwo(string read, int? end) =>
        Assert.Equal(end, DomainGap.EndOf(ReadText.From([new TextRun(PageOf.View(new FakeProbe(), PageOf.Line(read, 0, 0)).Sheet.Lines[0])])));

    /// <summary>com.cn below a line that holds the name.</summary>
    [Theory]
    [InlineData("com.cn", 0)]
    [InlineData("yangli.com.cn", 1)]
    public void AnEndingAlone_IsNoDomain(string read, int count) => Assert.Equal(count, DomainNames.All(read).Count());

    /// <summary>Two columns of a table, two lines of a cell, two websites of a sentence: all are given, and neither they nor the one name of a service are sure. What lies under the other is no other, and one broken within its ending is one.</summary>
    [Theory]
    [InlineData("网站域名 yangli.cn   sample.com", "yangli.cn、sample.com", FieldStatus.Doubtful)]
    [InlineData("网站域名:yangli.cn\n          sample.com", "yangli.cn、sample.com", FieldStatus.Doubtful)]
    [InlineData("  本单位开办“样例一站”(yangli.cn)与“样例二站”(sample.com)两个网站。", "yangli.cn、sample.com", FieldStatus.Doubtful)]
    [InlineData("网站域名:yangli.cn\n  另用 m.yangli.cn", "yangli.cn", FieldStatus.Confirmed)]
    public void DomainsApart_AreAllDoubtful(string lines, string expected, FieldStatus status)
    {
        var probe = new FakeProbe { Answer = _ => "yangli.cn" };
        var letter = PaperPage.Read(new CommitmentLetterKind(), probe, PaperPage.Of("互联网信息服务备案承诺书", ["  我单位承诺所提交的备案信息真实。", "网站名称:样例陶艺", .. lines.Split('\n')]));

        Assert.Equal((expected, status), (letter.ValueOf(FieldNames.Domain), letter.Fields[FieldNames.Domain].Status));
        Assert.Equal(status, letter.Fields[FieldNames.ServiceName].Status);
    }
}
