using Beian.Docs.Documents;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.Certificates;

public sealed class CertificatePageTests
{
    private static readonly (string, string)[] Items =
    [
        ("统一社会信用代码", "513700005000000152"), ("名称", "威海市样例软件行业协会"), ("业务范围", "行业调研。"), ("住所", "山东省威海市环翠区样例路88号"),
        ("法定代表人", "样例甲"), ("活动地域", "威海市"), ("注册资金", "叁万元整"), ("有效期", "2024年3月1日至2028年3月1日"),
    ];

    [Fact]
    public void TitleInTwoSpacedLines_IsOne()
    {
        TextLine[] lines =
        [
            PageOf.Line("社__会__团__体__法__人", 200, 60, 50), PageOf.Line("登__记__证__书", 300, 140, 50), .. CertificatePages.Column("", [.. Items[1..]]).Select(l => l),
        ];

        Assert.Equal([DocumentKinds.SocialOrganizationCertificate], CertificatePages.KindsOf(lines));
    }

    [Fact]
    public void ColonsBehindLabels_AreNoValues()
    {
        var lines = CertificatePages.Column("社会团体法人登记证书", Items).SelectMany(l => l.Quad.Left < 200 ? [l, PageOf.Line(":", 270, l.Quad.Center.Y)] : (TextLine[])[l]).ToArray();

        CertificatePages.Has(CertificatePages.Read(new FakeProbe(), lines), (FieldNames.Representative, "样例甲"), (FieldNames.ActivityArea, "威海市"));
    }

    /// <summary>2021年10月05日 under a seal, read as 1月05日.</summary>
    [Fact]
    public void DateWithRoomForADigit_IsNotConfirmed()
    {
        var lines = CertificatePages.Column("社会团体法人登记证书", [.. Items[..^1], ("有效期", "2024年1_月01日至2028年3月1日")]);

        var from = CertificatePages.Read(new FakeProbe(), lines).Fields[FieldNames.ValidFrom];

        Assert.Equal(("2024-01-01", FieldStatus.Doubtful), (from.Value, from.Status));
        Assert.Equal(["lostDigit"], from.Evidence);
    }

    /// <summary>The left page of a booklet.</summary>
    [Fact]
    public void TermCenteredBelowItsLabel_IsRead()
    {
        var lines = CertificatePages.Column("社会团体法人登记证书", Items[..^1]);

        CertificatePages.Has(
            CertificatePages.Read(new FakeProbe(), [.. lines, PageOf.Line("有效期限", 900, 400), PageOf.Line("2024年3月1日至2028年3月1日", 800, 440)]),
            (FieldNames.ValidFrom, "2024-03-01"), (FieldNames.ValidTo, "2028-03-01"));
    }

    /// <summary>The first day beside the label, and the rest below it.</summary>
    [Fact]
    public void TermThatGoesOnBelowItsLabel_IsWhole()
    {
        var lines = CertificatePages.Column("社会团体法人登记证书", Items[..^1]);

        CertificatePages.Has(
            CertificatePages.Read(new FakeProbe(), [.. lines, PageOf.Line("有效期限:2024年3月1日", 100, 640), PageOf.Line("至2028年3月1日", 100, 676)]),
            (FieldNames.ValidFrom, "2024-03-01"), (FieldNames.ValidTo, "2028-03-01"));
    }

    /// <summary>A narrow column: 日 alone on the second line, struck by a rule. Of a day of one figure more may be lost; its beginning is whole either way.</summary>
    [Theory]
    [InlineData("自2025年12月02日至2030年12月01", FieldStatus.Confirmed)]
    [InlineData("自2025年12月2日至2030年12月1", FieldStatus.Doubtful)]
    public void TermThatLacksItsLastWord_EndsWithAWholeDay(string term, FieldStatus end)
    {
        var fields = CertificatePages.Read(new FakeProbe { Ink = 0.05 }, CertificatePages.Column("社会团体法人登记证书", [.. Items[..^1], ("有效期限", term)])).Fields;

        Assert.Equal(("2025-12-02", FieldStatus.Confirmed), (fields[FieldNames.ValidFrom].Value, fields[FieldNames.ValidFrom].Status));
        Assert.Equal(("2030-12-01", end), (fields[FieldNames.ValidTo].Value, fields[FieldNames.ValidTo].Status));
    }

    [Fact]
    public void RingsOfTheBorder_AreNoText()
    {
        var rings = Enumerable.Range(0, 14).SelectMany(i => (TextLine[])[PageOf.Line("8", 40, 180 + (i * 34)), PageOf.Line("8", 700, 180 + (i * 34))]);

        CertificatePages.Has(
            CertificatePages.Read(new FakeProbe(), [.. CertificatePages.Column("社会团体法人登记证书", Items), .. rings]),
            (FieldNames.Address, "山东省威海市环翠区样例路88号"), (FieldNames.ActivityArea, "威海市"), (FieldNames.ValidTo, "2028-03-01"));
    }

    [Fact]
    public void EndOfASpacedLabel_StandsForTheLabel()
    {
        var lines = CertificatePages.Column("社会团体法人登记证书", Items);
        var name = Array.FindIndex(lines, l => l.Text == "名称");
        lines[name] = PageOf.Line("称", 180, lines[name].Quad.Center.Y);

        CertificatePages.Has(CertificatePages.Read(new FakeProbe(), lines), (FieldNames.Name, "威海市样例软件行业协会"));
    }

    [Fact]
    public void EndOfALabelOnTheValuesLine_IsNoPartOfTheValue()
    {
        var lines = CertificatePages.Column("社会团体法人登记证书", Items).ToList();
        var at = lines.FindIndex(l => l.Text == "注册资金");
        var y = lines[at].Quad.Center.Y;
        lines[at] = PageOf.Line("注_册_资", 100, y);
        lines[at + 1] = PageOf.Line("金__________叁万元整", 184, y + 13);

        CertificatePages.Has(CertificatePages.Read(new FakeProbe(), [.. lines]), (FieldNames.Capital, "叁万元整"));
    }

    [Fact]
    public void NameWithACharacterThatHasALookalike_IsNeverCorrected()
    {
        (string, string)[] items = [.. Items.Select(i => i.Item1 == "法定代表人" ? (i.Item1, "逢样例") : i)];

        var field = CertificatePages.Read(new FakeProbe("逢样例"), CertificatePages.Column("社会团体法人登记证书", items)).Fields[FieldNames.Representative];

        Assert.Equal(("逢样例", FieldStatus.Doubtful), (field.Value, field.Status));
    }

    [Theory]
    [InlineData("网站备案信息真实性承诺书")]
    [InlineData("授权书")]
    [InlineData("社会团体登记审批表")]
    public void PapersThatQuoteTheItems_AreNone(string title) =>
        Assert.Empty(CertificatePages.KindsOf(CertificatePages.Column(title, Items)).Except([DocumentKinds.CommitmentLetter]));

    [Theory]
    [InlineData("营业执照")]
    [InlineData("")]
    public void ABusinessLicense_IsNone(string title)
    {
        var kinds = CertificatePages.KindsOf(CertificatePages.Column(
            title,
            ("统一社会信用代码", "91371000MA3C00003Y"), ("名称", "样例(威海)科技有限公司"), ("类型", "有限责任公司"), ("法定代表人", "样例甲"), ("经营范围", "软件开发。"),
            ("注册资本", "壹佰万元整"), ("成立日期", "2016年01月05日"), ("营业期限", "2016年01月05日至长期"), ("住所", "山东省威海市环翠区样例路88号"), ("登记机关", "")));

        Assert.Equal([DocumentKinds.BusinessLicense], kinds);
    }

    /// <summary>In two columns the term stands level with the registrar's label at the left, its end on a line of its own.</summary>
    [Theory]
    [InlineData("2024年6月5日至2029年6月4日", "")]
    [InlineData("自2024年6月5日", "至2029年6月4日")]
    public void TermBesideTheFoot_IsNoDateOfIssue(string first, string second)
    {
        var lines = CertificatePages.Column("社会团体法人登记证书", Items[..^1]).ToList();
        lines.AddRange([PageOf.Line("发证机关", 100, 640), PageOf.Line("有效期限", 500, 644), PageOf.Line(first, 640, 644), PageOf.Line("2024年6月6日", 220, 760)]);
        if (second.Length > 0)
            lines.Add(PageOf.Line(second, 640, 674));

        CertificatePages.Has(CertificatePages.Read(new FakeProbe(), [.. lines]), (FieldNames.ValidFrom, "2024-06-05"), (FieldNames.ValidTo, "2029-06-04"), (FieldNames.IssuedOn, "2024-06-06"));
    }

    /// <summary>The last line of the scope and the term in the column beside it are one line to the finder; what only speaks of a day stays.</summary>
    [Theory]
    [InlineData("行业调研等工作。自2023年5月30日", "行业调研等工作。", "2023-05-30")]
    [InlineData("行业调研。", "行业调研。", "2024-03-01")]
    public void TermBehindAScope_IsNoneOfIt(string read, string scope, string from)
    {
        var isJoined = read != scope;
        var lines = CertificatePages.Column("社会团体法人登记证书", [.. Items[..2], ("业务范围", read), .. Items[3..^1], .. isJoined ? [] : Items[^1..]]).ToList();
        if (isJoined)
            lines.AddRange([PageOf.Line("有效期限", 640, 290), PageOf.Line("至2027年5月30日", 500, 352)]);

        CertificatePages.Has(CertificatePages.Read(new FakeProbe(), [.. lines]), (FieldNames.Scope, scope), (FieldNames.ValidFrom, from));
    }

    /// <summary>A ring of the border before an amount.</summary>
    [Theory]
    [InlineData("8人民币叁万元整", "人民币叁万元整")]
    [InlineData("8万元整", "8万元整")]
    public void ARingBeforeAnAmount_IsNoFigure(string read, string amount) =>
        CertificatePages.Has(CertificatePages.Read(new FakeProbe(), CertificatePages.Column("社会团体法人登记证书", [.. Items[..^2], ("注册资金", read), Items[^1]])), (FieldNames.Capital, amount));
}
