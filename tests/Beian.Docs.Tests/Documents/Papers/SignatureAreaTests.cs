using Beian.Docs.Documents;
using Beian.Docs.Documents.CommitmentLetter;
using Beian.Docs.Geometry;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Papers;

public sealed class SignatureAreaTests
{
    /// <summary>公司盖章 at the left, the unit's name below it; 法定代表人签名 at the right, and somebody signed below that.</summary>
    [Theory]
    [InlineData("公司盖章", FieldNames.Present)]
    [InlineData("公司盖章:", FieldNames.Present)]
    public void WhoSignsBelowTheWord_HasSigned(string beside, string expected)
    {
        var probe = new FakeProbe { InkWithin = q => q is { Top: > 400, Left: > 420 } ? 0.05 : 0 };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line(beside, 100, 400), PageOf.Line("法定代表人签名:", 500, 400), PageOf.Line("威海样例海蓝科技有限公司", 100, 440)]);

        Assert.Equal(expected, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>立书人: and a name written larger than print; one that is typed is none.</summary>
    [Theory]
    [InlineData("立书人:", 36, FieldNames.Present)]
    [InlineData("立书人:", 20, null)]
    [InlineData("联系人:", 36, null)]
    public void WhoWroteIt_SignsAtItsFoot(string label, double em, string? expected)
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe(),
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  本店承诺所提交的备案信息真实,一切责任由本店承担,接受监督检查。"), PageOf.Line(label + "佴样例", 100, 400, em), PageOf.Line("2026年11月3日", 100, 460)]);

        Assert.Equal(expected, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>What else the place to sign is called; 联系人 is no such word.</summary>
    [Theory]
    [InlineData("签字栏", FieldNames.Present)]
    [InlineData("法定代表人签名 Signature:", FieldNames.Present)]
    [InlineData("负责人签名或盖章:", FieldNames.Present)]
    [InlineData("联系人:", null)]
    public void APlaceToSign_HasManyNames(string label, string? expected)
    {
        var probe = new FakeProbe { InkWithin = q => q.Left > 300 ? 0.05 : 0 };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line(label, 100, 400), PageOf.Line("2026年11月3日", 100, 460)]);

        Assert.Equal(expected, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>A seal lies on the beginning of the place to sign: ink beside it is nobody's but the signer's, ink under it may be the seal's.</summary>
    [Theory]
    [InlineData(true, FieldStatus.Confirmed)]
    [InlineData(false, FieldStatus.Doubtful)]
    public void InkBesideASeal_IsASignature(bool isBeside, FieldStatus expected)
    {
        var probe = new FakeProbe
        {
            InkWithin = q => q.Left < 525 ? 0.02 : isBeside ? 0.02 : 0,
            Seals = new([new SealMark(new PagePoint(450, 400), 75, Coverage: 0.9, IsRed: true)], HasColors: true),
        };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("法定代表人签名:", 300, 400), PageOf.Line("2026年11月3日", 700, 460)]);

        Assert.Equal((FieldNames.Present, expected), (letter.ValueOf(FieldNames.Signature), letter.Fields[FieldNames.Signature].Status));
    }

    /// <summary>A point of the seal's star in an empty place: too little ink for a name and too much for none, and none of it is black.</summary>
    [Theory]
    [InlineData(0.002, FieldStatus.Confirmed)]
    [InlineData(0.009, FieldStatus.Doubtful)]
    public void RedInkInAnEmptyPlace_IsTheSeals(double dark, FieldStatus expected)
    {
        var probe = new FakeProbe
        {
            Ink = 0.009,
            DarkWithin = _ => dark,
            Seals = new([new SealMark(new PagePoint(500, 400), 75, Coverage: 0.9, IsRed: true)], HasColors: true),
        };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("法定代表人签名:", 300, 400), PageOf.Line("2026年11月3日", 700, 460)]);

        Assert.Equal((FieldNames.Absent, expected), (letter.ValueOf(FieldNames.Signature), letter.Fields[FieldNames.Signature].Status));
    }

    /// <summary>签章 may be a stamp, whose ink is red and no ink of a pen; 签名 is none.</summary>
    [Theory]
    [InlineData("法定代表人(签章):", 0.1, FieldNames.Present, FieldStatus.Doubtful)]
    [InlineData("法定代表人(签章):", 0, FieldNames.Absent, FieldStatus.Confirmed)]
    [InlineData("法定代表人(签名):", 0.1, FieldNames.Absent, FieldStatus.Confirmed)]
    public void AStamp_MayStandWhereAStampIsAskedFor(string label, double red, string expected, FieldStatus status)
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe { Red = red },
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line(label, 300, 400), PageOf.Line("2026年11月3日", 300, 480)]);

        Assert.Equal((expected, status), (letter.ValueOf(FieldNames.Signature), letter.Fields[FieldNames.Signature].Status));
    }

    /// <summary>The unit's seal reaches into the place: its ink is no stamp's, and that beside it may be.</summary>
    [Theory]
    [InlineData(0, FieldNames.Absent, FieldStatus.Confirmed)]
    [InlineData(0.1, FieldNames.Present, FieldStatus.Doubtful)]
    public void ASealOverThePlace_IsNoStamp(double beside, string expected, FieldStatus status)
    {
        var probe = new FakeProbe
        {
            RedWithin = q => q.Left < 525 ? 0.1 : beside,
            Seals = new([new SealMark(new PagePoint(450, 400), 75, Coverage: 0.9, IsRed: true)], HasColors: true),
        };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("法定代表人(签章):", 300, 400), PageOf.Line("2026年11月3日", 700, 460)]);

        Assert.Equal((expected, status), (letter.ValueOf(FieldNames.Signature), letter.Fields[FieldNames.Signature].Status));
    }

    /// <summary>No word asks to sign, and yet somebody did: a name far larger than print at the foot; one that is a little larger may be typed.</summary>
    [Theory]
    [InlineData(40, FieldNames.Present, FieldStatus.Confirmed)]
    [InlineData(26, FieldNames.Present, FieldStatus.Doubtful)]
    [InlineData(20, null, null)]
    [InlineData(40, FieldNames.Present, FieldStatus.Confirmed, "身份证号:371002199003077715")]
    public void ANameByHandAtTheFoot_IsASignature(double em, string? expected, FieldStatus? status, string? beside = null)
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe(),
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。", "  依法配合管理。"), PageOf.Line("威海样例海蓝科技有限公司", 300, 400), PageOf.Line("法定代表人:王样例", 300, 450, em), .. beside is null ? [] : new[] { PageOf.Line(beside, 760, 450) }, PageOf.Line("2026年11月3日", 300, 500)]);

        Assert.Equal((expected, status), (letter.ValueOf(FieldNames.Signature), letter.Fields.GetValueOrDefault(FieldNames.Signature)?.Status));
    }

    /// <summary>服务负责人:, another item of the foot beside it, and a footer below.</summary>
    [Theory]
    [InlineData("服务负责人:王样例", "单位(公章)")]
    [InlineData("授权人:王样例", null)]
    [InlineData("法代人:王样例", null)] // two characters lie under the seal
    public void ANameByHandAboveAFooter_IsASignature(string line, string? beside)
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe(),
            [
                .. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。", "  依法配合管理。"), PageOf.Line(line, 300, 400, 40), .. beside is null ? [] : new[] { PageOf.Line(beside, 760, 400) },
                PageOf.Line("被授权人:林样例", 300, 450), PageOf.Line("单位(章)", 300, 500), PageOf.Line("2026年11月3日", 300, 550), PageOf.Line("样例文书", 300, 700),
            ]);

        Assert.Equal(FieldNames.Present, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>What is plainly to be read where somebody signed.</summary>
    [Theory]
    [InlineData("法定代表人签名:王样例", 0.99, "王样例")]
    [InlineData("法定代表人签署 Signature:王样例", 0.99, "王样例")]
    [InlineData("法定代表人签名: 王样例", 0.99, "王样例")]
    [InlineData("法定代表人签名:王样例", 0.9, null)]
    [InlineData("法定代表人签名:", 0.99, null)]
    [InlineData("法定代表人签名:情况属实", 0.99, null)]
    public void ALegibleSignature_IsRead(string line, double score, string? expected)
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe { Ink = 0.05 },
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line(line, 300, 400, confidence: score)]);

        Assert.Equal(expected, letter.Fields[FieldNames.Signature].Written);
    }

    /// <summary>A form's cell whose label has no colon.</summary>
    [Theory]
    [InlineData("负责人(签字)王样例")]
    [InlineData("校长(法定代表人)签名王样例")]
    public void ANameRightBehindTheWord_IsASignature(string line) =>
        Assert.Equal(FieldNames.Present, PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe { Ink = 0.05 },
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line(line, 300, 400)]).ValueOf(FieldNames.Signature));

    /// <summary>A long name by hand below the word is no print, and a sentence is.</summary>
    [Theory]
    [InlineData("阿依样例·买买提", FieldNames.Present)]
    [InlineData("阿依样例买买提办理备案", FieldNames.Absent)]
    [InlineData("2026", FieldNames.Absent)]
    public void ALongNameBelowTheWord_IsASignature(string below, string expected)
    {
        var probe = new FakeProbe { InkWithin = q => q is { Top: > 405, Height: > 30 } ? 0.05 : 0 };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("法定代表人(签字):", 500, 400), PageOf.Line(below, 500, 434)]);

        Assert.Equal(expected, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>What is printed farther on that row, or below it for a day, is nobody's hand.</summary>
    [Theory]
    [InlineData("单位公章:", 560, 400)]
    [InlineData("年", 330, 440)]
    public void PrintNearThePlace_IsNoSignature(string print, double x, double y)
    {
        var probe = new FakeProbe { InkWithin = q => q.Right > x && q.Left < x + (print.Length * 20) && q.Bottom > y && q.Top < y ? 0.05 : 0 };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe, [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("负责人签字:", 200, 400), PageOf.Line(print, x, y)]);

        Assert.Equal(FieldNames.Absent, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>A gray copy: strokes as black as print over the seal are the signer's, unless the seal is as black.</summary>
    [Theory]
    [InlineData(0.02, 0.001, FieldStatus.Confirmed)]
    [InlineData(0.02, 0.05, FieldStatus.Doubtful)]
    [InlineData(0.005, 0.001, FieldStatus.Doubtful)]
    public void BlackStrokesOverAGraySeal_AreASignature(double dark, double ofSeal, FieldStatus expected)
    {
        var probe = new FakeProbe
        {
            Ink = 0.1,
            DarkWithin = q => q.Height > 100 ? ofSeal : dark,
            Seals = new([new SealMark(new PagePoint(500, 400), 75, Coverage: 0.9, IsRed: false)], HasColors: false),
        };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("法定代表人签名:", 300, 400), PageOf.Line("2026年11月3日", 700, 460)]);

        Assert.Equal((FieldNames.Present, expected), (letter.ValueOf(FieldNames.Signature), letter.Fields[FieldNames.Signature].Status));
    }

    /// <summary>(盖章) 林样例, a line below the empty place to sign: who is named in the paper has signed there, unless a label asks for the name.</summary>
    [Theory]
    [InlineData("林样例", "(盖章) 林样例", FieldNames.Present, FieldStatus.Doubtful)]
    [InlineData("王样例", "(盖章) 林样例", FieldNames.Absent, FieldStatus.Confirmed)]
    [InlineData("林样例", "联系人:林样例", FieldNames.Absent, FieldStatus.Confirmed)]
    public void ANameAlone_MayBeASignature(string named, string below, string expected, FieldStatus status)
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe(),
            [.. PaperPage.Of("互联网信息服务备案承诺书", $"  我公司与网站负责人 {named} 承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("负责人签字:", 300, 400), PageOf.Line(below, 500, 470)]);

        Assert.Equal((expected, status), (letter.ValueOf(FieldNames.Signature), letter.Fields[FieldNames.Signature].Status));
    }

    /// <summary>What papers call a signature besides 签名, a colon that a seal makes a semicolon of, and a hand with another item on its row.</summary>
    [Theory]
    [InlineData("负责人亲笔:", 0, FieldNames.Absent)]
    [InlineData("授权人手签:", 0, FieldNames.Absent)]
    [InlineData("理事长签字;", 0.05, FieldNames.Present)]
    [InlineData("请用亲笔书写", 0.05, null)]
    public void WordsForASignature_AreMany(string label, double ink, string? expected)
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe { Ink = ink },
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line(label, 300, 400), PageOf.Line("2026年11月3日", 300, 480)]);

        Assert.Equal(expected, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>Two boxes side by side, both empty: neither the border of one nor the word in the other is a signature.</summary>
    [Theory]
    [InlineData(4, FieldNames.Absent)]
    [InlineData(60, FieldNames.Present)]
    public void ABorder_IsNoSignature(double width, string expected)
    {
        var probe = new FakeProbe { InkWithin = q => q.Right > 480 && q.Left < 480 + width ? 0.05 : 0 };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("负责人签字:", 100, 400), PageOf.Line("2026年11月3日", 100, 560)]);

        Assert.Equal(expected, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>主体公章: is a label with both its words: the place to sign ends before it.</summary>
    [Fact]
    public void ThePlaceToSign_EndsBeforeTheWholeOfTheNextLabel()
    {
        var probe = new FakeProbe { InkWithin = q => q.Right > 560 ? 0.05 : 0 };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("主体负责人签字:", 100, 400), PageOf.Line("主体公章:", 560, 400), PageOf.Line("2026年11月3日", 100, 460)]);

        Assert.Equal(FieldNames.Absent, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>Who stands at the foot with nothing printed behind is to sign there, though no word says so; whose name is typed is not.</summary>
    [Theory]
    [InlineData("APP负责人:", 0.05, FieldNames.Present, FieldStatus.Confirmed)]
    [InlineData("授权代表:", 0, FieldNames.Absent, FieldStatus.Doubtful)]
    [InlineData("经办人:王样例", 0.05, null, null)]
    [InlineData("经办人:王样例,电话:138", 0.05, null, null)]
    [InlineData("经办人:努尔样例·买买提江", 0.05, null, null)]
    [InlineData("联系人:", 0.05, null, null)]
    public void ABlankAtTheFoot_IsAPlaceToSign(string label, double ink, string? expected, FieldStatus? status)
    {
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe { Ink = ink },
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line(label, 100, 400), PageOf.Line("2026年11月3日", 100, 520)]);

        Assert.Equal((expected, status), (letter.ValueOf(FieldNames.Signature), letter.Fields.GetValueOrDefault(FieldNames.Signature)?.Status));
    }

    /// <summary>The unit's name in the column beside is print, and no hand far behind the word.</summary>
    [Fact]
    public void PrintFarBehindTheWord_IsNoSignature()
    {
        var probe = new FakeProbe { InkWithin = q => q.Right > 620 ? 0.05 : 0 };
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), probe,
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line("法定代表人签名:", 100, 400), PageOf.Line("威海样例海蓝科技有限公司", 620, 400), PageOf.Line("2026年11月3日", 620, 440)]);

        Assert.Equal(FieldNames.Absent, letter.ValueOf(FieldNames.Signature));
    }

    /// <summary>A red seal over an empty place where nobody is asked to sign proves nothing; where somebody is, that nobody did.</summary>
    [Theory]
    [InlineData("授权代表:", FieldStatus.Doubtful)]
    [InlineData("授权代表签字:", FieldStatus.Confirmed)]
    public void AnEmptyPlaceUnderASeal_IsUnsignedWhereSomebodyIsToSign(string label, FieldStatus status)
    {
        var seal = new SealMark(new PagePoint(260, 400), 70, 0.95, IsRed: true);
        var letter = PaperPage.Read(
            new CommitmentLetterKind(), new FakeProbe { Seals = new([seal], HasColors: true) },
            [.. PaperPage.Of("互联网信息服务备案承诺书", "  我公司承诺所提交的备案信息真实,一切责任由我公司承担,接受监督检查。"), PageOf.Line(label, 100, 400), PageOf.Line("2026年11月3日", 100, 520)]);

        Assert.Equal((FieldNames.Absent, status), (letter.ValueOf(FieldNames.Signature), letter.Fields[FieldNames.Signature].Status));
    }
}
