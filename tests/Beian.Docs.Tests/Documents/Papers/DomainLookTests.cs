using Beian.Docs.Documents;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

/// <summary>The other reader misreads Latin letters: what the first one sees twice, sure of every letter, is believed.</summary>
public sealed class DomainLookTests
{
    private static FieldReading Read(string domain, string? again, string? second = null, double confidence = 0.995, string? latin = null)
    {
        var line = PageOf.Line(domain, 100, 100, confidence: confidence);
        return DomainNames.Field([ReadText.From([new TextRun(Sheet.From([line]).Lines[0])])], PageOf.View(new FakeProbe(second) { Again = again, Latin = latin }, line));
    }

    [Theory]
    [InlineData("yangli-sample.cn", "yangli-sample.cn", 0.995, FieldStatus.Confirmed)]
    [InlineData("yangli-sample.cn", ":yangli-sample.cn|", 0.995, FieldStatus.Confirmed)]
    [InlineData("yangli-sample.cn", "yangii-sample.cn", 0.995, FieldStatus.Doubtful)]
    [InlineData("yangli-sample.cn", null, 0.995, FieldStatus.Doubtful)]
    [InlineData("yangli-sample.cn", "yangli-sample.cn", 0.95, FieldStatus.Doubtful)]
    [InlineData("yangli1.cn", "yangli1.cn", 0.995, FieldStatus.Doubtful)]
    [InlineData("vangli.cn", "vangli.cn", 0.995, FieldStatus.Doubtful)]
    [InlineData("yang5li.cn", "yang5li.cn", 0.995, FieldStatus.Doubtful)]
    [InlineData("qiangqu.cn", "qiangqu.cn", 0.995, FieldStatus.Confirmed)]
    [InlineData("hqkj.cn", "hqkj.cn", 0.995, FieldStatus.Doubtful)]
    public void ADomainSeenTwice_IsConfirmedWhereNoFigureMayBeALetter(string domain, string? again, double confidence, FieldStatus expected) =>
        Assert.Equal((domain, expected), (Read(domain, again, "yangll-sarnple.cn", confidence).Value, Read(domain, again, "yangll-sarnple.cn", confidence).Status));

    /// <summary>In print of even widths l is 1 to every reader.</summary>
    [Theory]
    [InlineData("1uming-sample.cn", "luming-sample.cn", FieldStatus.Doubtful)]
    [InlineData("yang1i-sample.cn", "yangli-sample.cn", FieldStatus.Doubtful)]
    [InlineData("51sample.cn", "51sample.cn", FieldStatus.Confirmed)]
    [InlineData("minqjun.cn", "minqjun.cn", FieldStatus.Confirmed)]
    public void AFigureAloneBesideLetters_IsNeverProved(string read, string domain, FieldStatus status) =>
        Assert.Equal((domain, status), (Read(read, read, read).Value, Read(read, read, read).Status));

    /// <summary>6l for 61: where the first reader is unsure, the second, who sees the same, errs alike.</summary>
    [Theory]
    [InlineData("run6lsample.cn", 0.54, FieldStatus.Doubtful)]
    [InlineData("run6isample.cn", 0.9, FieldStatus.Confirmed)]
    [InlineData("yangli-sample.cn", 0.54, FieldStatus.Confirmed)]
    public void AFigureThatMayBeALetter_IsNotProvedByTheSecondReaderAlone(string domain, double confidence, FieldStatus expected) =>
        Assert.Equal(expected, Read(domain, domain, domain, confidence).Status);

    /// <summary>In a face whose letters stand in even steps l is 1 and o is 0 to every reader.</summary>
    [Theory]
    [InlineData("run62lsample.cn", true, FieldStatus.Doubtful)]
    [InlineData("run62lsample.cn", false, FieldStatus.Confirmed)]
    [InlineData("run62-lsample.cn", true, FieldStatus.Confirmed)]
    public void ATwinBesideAFigure_IsNotProvedInSuchAFace(string domain, bool isEven, FieldStatus expected)
    {
        var line = PageOf.Line(domain, 100, 100, confidence: 0.9);
        line = line with { Chars = [.. line.Chars.Select((c, i) => isEven || i % 2 == 0 ? c : c with { From = c.From - (0.45 / domain.Length), To = c.To - (0.45 / domain.Length) })] };

        Assert.Equal(expected, DomainNames.Field([ReadText.From([new TextRun(Sheet.From([line]).Lines[0])])], PageOf.View(new FakeProbe(domain) { Again = domain }, line)).Status);
    }

    /// <summary>Of v and y two readers err alike where the picture is bad; no word has a v before a consonant.</summary>
    [Theory]
    [InlineData("yangvl.cn", FieldStatus.Doubtful)]
    [InlineData("yang38vl.cn", FieldStatus.Doubtful)]
    [InlineData("viva-yang.cn", FieldStatus.Confirmed)]
    [InlineData("yangtv.cn", FieldStatus.Confirmed)]
    [InlineData("dev.yangli.cn", FieldStatus.Confirmed)]
    [InlineData("lvyang.cn", FieldStatus.Confirmed)]
    [InlineData("kangvangli.net", FieldStatus.Doubtful)]
    [InlineData("livehuilan.net", FieldStatus.Confirmed)]
    public void AStrayV_IsNeverProved(string domain, FieldStatus status) => Assert.Equal(status, Read(domain, domain, domain, 0.9).Status);

    /// <summary>Half an m is an r: the second reader looks a little farther.</summary>
    [Theory]
    [InlineData("yangli-sample.com", FieldStatus.Confirmed)]
    [InlineData("yangli-sample.con", FieldStatus.Doubtful)]
    public void TheLastLetter_MayStandBeyondWhatTheFirstReaderMarked(string farther, FieldStatus expected)
    {
        var line = PageOf.Line("yangli-sample.com", 100, 100, confidence: 0.9);
        var text = ReadText.From([new TextRun(Sheet.From([line]).Lines[0])]);
        var probe = new FakeProbe { Answer = q => q.Right > text.LineQuads[0].Right + 2 ? farther : "yangli-sample.cor" };

        Assert.Equal(expected, DomainNames.Field([text], PageOf.View(probe, line)).Status);
    }

    /// <summary>Each of the lines that a domain stands on is looked at.</summary>
    [Theory]
    [InlineData("sample.cn,", FieldStatus.Confirmed)]
    [InlineData("sampie.cn,", FieldStatus.Doubtful)]
    public void ADomainOnTwoLines_IsSeenTwiceToo(string below, FieldStatus expected)
    {
        var lines = new[] { PageOf.Line("yangli-", 100, 100, confidence: 0.995), PageOf.Line("sample.cn", 100, 130, confidence: 0.995) };
        var page = PageOf.View(new FakeProbe("yangll-sarnple.cn") { AgainWithin = q => q.Center.Y > 115 ? below : "为yangli-" }, lines);
        var field = DomainNames.Field([ReadText.From([.. page.Sheet.Lines.Select(l => new TextRun(l))])], page);

        Assert.Equal(("yangli-sample.cn", expected), (field.Value, field.Status));
    }

    /// <summary>wejia, of which a letter is unsure: both others see weijia, which a person is shown.</summary>
    [Theory]
    [InlineData("weijia-sample.com", 0.5, "weijia-sample.com")]
    [InlineData("weijla-sample.com", 0.5, "wejia-sample.com")]
    [InlineData("weijia-sample.com", 0.9, "wejia-sample.com")]
    public void ALetterThatBothOthersSee_IsShown(string latin, double confidence, string domain)
    {
        var field = Read("wejia-sample.com", "weijia-sample.com", "x", confidence, latin);

        Assert.Equal((domain, FieldStatus.Doubtful), (field.Value, field.Status));
    }

    /// <summary>The beginning of the line to write on is a letter to the reader of Latin print, where the paper before the domain is blank.</summary>
    [Theory]
    [InlineData("ahai92yl.cn", 0, FieldStatus.Confirmed)]
    [InlineData("ahai92yl.cn", 0.1, FieldStatus.Doubtful)]
    [InlineData("abhai92yl.cn", 0, FieldStatus.Doubtful)]
    [InlineData("hai92yl.cn", 0.1, FieldStatus.Confirmed)]
    public void ALetterOnBlankPaper_IsNone(string latin, double ink, FieldStatus expected)
    {
        var line = PageOf.Line("hai92yl.cn", 100, 100, confidence: 0.98);

        Assert.Equal(expected, DomainNames.Field([ReadText.From([new TextRun(Sheet.From([line]).Lines[0])])], PageOf.View(new FakeProbe("ehai92yl.cr") { Again = "hai92yl.cn", Latin = latin, Ink = ink }, line)).Status);
    }

    /// <summary>A reader of Latin print tells l from 1 where the others cannot; it must see the whole domain and no more.</summary>
    [Theory]
    [InlineData("yangli-sample.cn", "4:yangli-sample.cn.", 0.5, FieldStatus.Confirmed)]
    [InlineData("yangli-sample.cn", "www.yangli-sample.cn", 0.5, FieldStatus.Confirmed)]
    [InlineData("yangli-sample.com", ";yangli-samplecom", 0.5, FieldStatus.Confirmed)]
    [InlineData("qiangqiu-sample.com", "giangqiu-sample.com", 0.5, FieldStatus.Confirmed)]
    [InlineData("lvsuo-sample.com", "lvsuo-sample.com", 0.9, FieldStatus.Confirmed)]
    [InlineData("vangli-sample.com", "vangli-sample.com", 0.9, FieldStatus.Doubtful)]
    [InlineData("yangli-sample.cn", "yanglisample.cn", 0.5, FieldStatus.Doubtful)]
    [InlineData("yangli-sample.cn", "yang1i-sample.cn", 0.5, FieldStatus.Doubtful)]
    [InlineData("yangli-sample.cn", "42yangli-sample.cn", 0.5, FieldStatus.Doubtful)]
    [InlineData("yangli-sample.cn", "m.yangli-sample.cn", 0.5, FieldStatus.Doubtful)]
    [InlineData("yangli-sample.com", "yangli-sample.com.cn", 0.5, FieldStatus.Doubtful)]
    [InlineData("yangli-sample.cn", "yangli-sample.cn", 0.35, FieldStatus.Doubtful)]
    [InlineData("run6lsample.cn", "run6lsample.cn", 0.54, FieldStatus.Doubtful)]
    [InlineData("1uming-sample.cn", "1uming-sample.cn", 0.9, FieldStatus.Doubtful)]
    public void AReaderOfLatinPrint_ProvesALetterThatNoOtherTells(string domain, string latin, double confidence, FieldStatus expected) =>
        Assert.Equal(expected, Read(domain, null, "yangll-sarnple.cn", confidence, latin).Status);

    /// <summary>Two pieces of ink, as thin as each other, stand where one j was read; an arm of the letter beside it is wider.</summary>
    [Theory]
    [InlineData(0.08, 0.08, FieldStatus.Doubtful)]
    [InlineData(0.08, 0.2, FieldStatus.Confirmed)]
    [InlineData(0.08, 0, FieldStatus.Confirmed)]
    public void AThinTwinThatWasPassedOver_IsDoubted(double one, double other, FieldStatus status)
    {
        (double, double)[] pieces = [(0, 0.2), (0.3, 0.3 + one), .. other > 0 ? [(0.5, 0.5 + other)] : Array.Empty<(double, double)>(), (0.8, 1)];
        var page = PageOf.View(new FakeProbe("yangsampje.cn") { PiecesWithin = _ => pieces }, PageOf.Line("yangsampje.cn", 100, 100));

        Assert.Equal(status, DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page).Status);
    }

    /// <summary>A reader of Latin print takes figures for letters, hardly ever letters for figures: what it says of a look-alike is shown, and nobody is spared the look.</summary>
    [Theory]
    [InlineData("l1oyd-sample.cn", "l1oyd-sample.cn", "l1oyd-sample.cn")]
    [InlineData("l1oyd-sample.cn", "lioyd-sample.cn", "l1oyd-sample.cn")]
    [InlineData("yang1i-sample.cn", "yangli-samplecn", "yangli-sample.cn")]
    [InlineData("yang1i-sample.cn", "www.yangli-samplecn", "yangli-sample.cn")]
    [InlineData("jinxingy1.cn", "jinxingyl.cn", "jinxingyl.cn")]
    [InlineData("jia28y1.com.cn", "jia28yl.com.cn", "jia28yl.com.cn")]
    [InlineData("jinxing-y1.cn", "jinxing-yl.cn", "jinxing-yl.cn")]
    [InlineData("jinxingyu1.cn", "jinxingyul.cn", "jinxingyu1.cn")]
    [InlineData("wanzh0u.cn", "wanzhOu.cn", "wanzh0u.cn")]
    [InlineData("wanzh0u.cn", "wanzhou.cn", "wanzhou.cn")]
    [InlineData("wanzh0u.cn", ":wanzh@u.cn|", "wanzh0u.cn")]
    public void OfLookalikes_TheLikelierIsShown(string read, string latin, string domain)
    {
        var field = Read(read, read, read, latin: latin);

        Assert.Equal((domain, FieldStatus.Doubtful), (field.Value, field.Status));
    }

    /// <summary>In some prints every l is a 1 to the first reader: where all of several are letters to the other and stand where words have them, they are.</summary>
    [Theory]
    [InlineData("1ianan49yang1i.cn", "lianan49yangli.cn", "lianan49yangli.cn", FieldStatus.Confirmed)]
    [InlineData("1iantaiweiy1.com.cn", "liantaiweiylcomcn", "liantaiweiyl.com.cn", FieldStatus.Confirmed)]
    [InlineData("yang1i.cn", "yangli.cn", "yangli.cn", FieldStatus.Doubtful)] // one alone may be what is printed
    [InlineData("1ianyang1i.cn", "lianyang1i.cn", "lianyang1i.cn", FieldStatus.Doubtful)]
    [InlineData("lianyang1i-1in.cn", "lianyangli-lin.cn", "lianyangli-lin.cn", FieldStatus.Doubtful)] // another l was seen as one
    [InlineData("1ianhe1wei.cn", "lianhelwei.cn", "lianhelwei.cn", FieldStatus.Doubtful)]
    [InlineData("1iango11.cn", "liangoll.cn", "liango11.cn", FieldStatus.Doubtful)]
    [InlineData("1iand1.cn", "liandl.cn", "liandl.cn", FieldStatus.Doubtful)]
    [InlineData("1ian51yang1i.cn", "lian5lyangli.cn", "lian51yangli.cn", FieldStatus.Doubtful)]
    public void WhereEveryLetterIsAFigure_TheReaderOfLatinPrintSaysWhich(string read, string latin, string domain, FieldStatus status)
    {
        var field = Read(read, read, "x", 0.9, latin);

        Assert.Equal((domain, status), (field.Value, field.Status));
    }

    /// <summary>In some prints both readers see a letter where a figure is; the first one's runner-up and a place where pinyin has no l tell.</summary>
    [Theory]
    [InlineData("helwei.com", FieldStatus.Doubtful)]
    [InlineData("tlanzi.com", FieldStatus.Doubtful)]
    [InlineData("qlwen.com", FieldStatus.Doubtful)]
    [InlineData("haogul.com", FieldStatus.Doubtful)]
    [InlineData("www.haogul.com", FieldStatus.Doubtful)]
    [InlineData("hualu.com", FieldStatus.Confirmed)]
    [InlineData("jinxingyl.com", FieldStatus.Confirmed)]
    [InlineData("jinll.com", FieldStatus.Confirmed)]
    [InlineData("mingyl-lin.com", FieldStatus.Confirmed)]
    public void AStrayLetterThatMayBeAFigure_IsDoubted(string domain, FieldStatus status)
    {
        var line = PageOf.Line(domain, 100, 100);
        line = line with { Chars = [.. line.Chars.Select(c => c.Text == "l" ? c with { Confidence = 0.66, Alternative = "1" } : c)] };

        Assert.Equal(status, DomainNames.Field([ReadText.From([new TextRun(Sheet.From([line]).Lines[0])])], PageOf.View(new FakeProbe(domain) { Again = domain, Latin = domain }, line)).Status);
    }

    /// <summary>Among small letters a figure is a capital to it; where all are capitals, or the first of a word is, none is a figure.</summary>
    [Theory]
    [InlineData("LingsOng.cn", FieldStatus.Doubtful)]
    [InlineData("Lingsong.cn", FieldStatus.Confirmed)]
    [InlineData("LINGSONG.CN", FieldStatus.Confirmed)]
    public void ACapitalAmongSmallLetters_ProvesNothing(string latin, FieldStatus status) => Assert.Equal(status, Read("lingsong.cn", null, "x", 0.9, latin).Status);

    [Fact]
    public void AnEndBeyondTheBorder_IsReadAndDoubted()
    {
        var field = Read("yangli-sample.com", "yangli-sample.com.cn", "yangli-sample.com");

        Assert.Equal(("yangli-sample.com.cn", FieldStatus.Doubtful), (field.Value, field.Status));
    }

    /// <summary>b0y1.nct: what is wrong in its ending is wrong in its name.</summary>
    [Fact]
    public void ARepairedDomain_HasTheLikelierLettersToo() =>
        Assert.Equal("boyl.net", DomainNames.Misread([ReadText.From([new TextRun(Sheet.From([PageOf.Line("b0y1.nct", 0, 0)]).Lines[0])])], PageOf.View(new FakeProbe { Latin = "boyl.net" }))?.Value);

    /// <summary>b0y1.c0m is b0y1.com to the reader's own list of endings, and its name as doubtful as before.</summary>
    [Fact]
    public void AZeroInAnEnding_LeavesTheNameInDoubt()
    {
        var page = PageOf.View(new FakeProbe { Latin = "boyl.com" }, PageOf.Line("b0y1.c0m", 0, 0));
        var field = DomainNames.Field([ReadText.From([new TextRun(page.Sheet.Lines[0])])], page);

        Assert.Equal(("boyl.com", FieldStatus.Doubtful), (field.Value, field.Status));
    }

    [Fact]
    public void AnEndingThatExists_IsNotRepaired() =>
        Assert.Null(DomainNames.Misread([ReadText.From([new TextRun(Sheet.From([PageOf.Line("yangli-sample.cn", 0, 0)]).Lines[0])])], PageOf.View(new FakeProbe())));
}
