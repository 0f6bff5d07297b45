using Beian.Docs.Documents;
using Beian.Docs.Testing.Pages;
using Beian.Docs.Tests.Documents.Certificates;

namespace Beian.Docs.Tests.Documents.InstitutionCertificate;

public sealed class InstitutionCertificateTests
{
    private static readonly (string, string)[] Items =
    [
        ("统一社会信用代码", "1237100049500001X0"), ("名称", "威海市环翠区样例图书馆"), ("宗旨和业务范围", "开展图书资料的采集、整理、保存与\n借阅,传播文化知识。"),
        ("住所", "山东省威海市环翠区样例路88号"), ("法定代表人", "样例甲"), ("经费来源", "财政补助"), ("开办资金", "¥1286万元"),
        ("举办单位", "威海市环翠区文化和旅游局"), ("有效期", "自2024年03月01日至2029年03月01日"), ("登记管理机关", "威海市环翠区事业单位监督管理局"),
    ];

    [Fact]
    public void EveryItem_IsRead()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("事业单位法人证书", Items));

        Assert.Equal(DocumentKinds.InstitutionCertificate, reading.Kind);
        CertificatePages.Has(
            reading,
            (FieldNames.CreditCode, "1237100049500001X0"), (FieldNames.Name, "威海市环翠区样例图书馆"), (FieldNames.Scope, "开展图书资料的采集、整理、保存与借阅,传播文化知识。"),
            (FieldNames.Address, "山东省威海市环翠区样例路88号"), (FieldNames.Representative, "样例甲"), (FieldNames.RepresentativeTitle, "法定代表人"),
            (FieldNames.FundingSource, "财政补助"), (FieldNames.Capital, "¥1286万元"), (FieldNames.Sponsor, "威海市环翠区文化和旅游局"),
            (FieldNames.ValidFrom, "2024-03-01"), (FieldNames.ValidTo, "2029-03-01"), (FieldNames.Authority, "威海市环翠区事业单位监督管理局"));
        Assert.All(reading.Fields.Values, f => Assert.Equal(FieldStatus.Confirmed, f.Status));
    }

    /// <summary>宗旨和 above 业务范围, as many print it, beside two lines.</summary>
    [Fact]
    public void LabelInTwoLines_HasBothLinesBesideIt()
    {
        var lines = CertificatePages.Column("事业单位法人证书", [.. Items.Where(i => i.Item1 is not ("宗旨和业务范围" or "登记管理机关"))]);
        var row = lines[^1].Quad.Center.Y + 60;

        var reading = CertificatePages.Read(
            new FakeProbe(),
            [.. lines, PageOf.Line("宗旨和", 100, row), PageOf.Line("业务范围", 100, row + 28), PageOf.Line("开展图书资料的采集、整理、保存与", 360, row), PageOf.Line("借阅,传播文化知识。", 360, row + 28)]);

        CertificatePages.Has(reading, (FieldNames.Scope, "开展图书资料的采集、整理、保存与借阅,传播文化知识。"), (FieldNames.ValidTo, "2029-03-01"));
    }

    [Fact]
    public void TitleThatWasNotRead_IsNotNeeded() =>
        Assert.Equal([DocumentKinds.InstitutionCertificate], CertificatePages.KindsOf(CertificatePages.Column("", Items)));

    [Theory]
    [InlineData("举办单位", FieldNames.Sponsor, "威海市环翠区文化和旅")]
    [InlineData("登记管理机关", FieldNames.Authority, "威海市环翠区机构编制委员会办")]
    [InlineData("宗旨和业务范围", FieldNames.Scope, "传播文化知识")]
    [InlineData("开办资金", FieldNames.Capital, "金30万元")]
    [InlineData("名称", FieldNames.Name, "威海市环翠区样例图书馆样例甲")]
    public void ItemWhoseEndWasLost_IsNotConfirmed(string label, string field, string printed)
    {
        (string, string)[] items = [.. Items.Select(i => i.Item1 == label ? (label, printed) : i)];

        var read = CertificatePages.Read(new FakeProbe { Ink = 0.1 }, CertificatePages.Column("事业单位法人证书", items)).Fields.GetValueOrDefault(field);

        Assert.NotEqual(FieldStatus.Confirmed, read?.Status);
    }

    /// <summary>One line without a stop: only the paper says whether a mark or another line was lost.</summary>
    [Theory]
    [InlineData(0, FieldStatus.Confirmed)]
    [InlineData(0.1, FieldStatus.Doubtful)]
    public void AScopeOfOneLine_IsWholeWhereNothingStandsBehindNorBelow(double ink, FieldStatus status)
    {
        (string, string)[] items = [.. Items.Select(i => i.Item1 == "宗旨和业务范围" ? (i.Item1, "传播文化知识") : i)];

        Assert.Equal(status, CertificatePages.Read(new FakeProbe { Ink = ink }, CertificatePages.Column("事业单位法人证书", items)).Fields[FieldNames.Scope].Status);
    }

    /// <summary>The term in two lines below its label, level with the lines of the scope to the left, in which the second stood.</summary>
    [Fact]
    public void TermInTwoLinesBelowItsLabel_IsNoPartOfTheScopeBeside()
    {
        var lines = CertificatePages.Column("事业单位法人证书", [.. Items.Where(i => i.Item1 != "有效期")]).ToList();
        var scope = lines.Single(l => l.Text.StartsWith("开展图书", StringComparison.Ordinal)).Quad;
        double x = scope.Right + (1.5 * scope.Height), step = 1.6 * scope.Height;
        lines.AddRange([PageOf.Line("有效期", x, scope.Top - step, scope.Height), PageOf.Line("自2024年03月01日", x, scope.Top - 2, scope.Height), PageOf.Line("至2029年03月01日", x, scope.Top + step, scope.Height)]);

        var reading = CertificatePages.Read(new FakeProbe(), [.. lines]);

        CertificatePages.Has(reading, (FieldNames.Scope, "开展图书资料的采集、整理、保存与借阅,传播文化知识。"), (FieldNames.ValidFrom, "2024-03-01"), (FieldNames.ValidTo, "2029-03-01"));
    }

    [Fact]
    public void AnApplicationForm_IsNone() =>
        Assert.Empty(CertificatePages.KindsOf(CertificatePages.Column("事业单位法人设立登记申请表", Items)));

    [Fact]
    public void AnAnnualReport_IsNone() =>
        Assert.Empty(CertificatePages.KindsOf(CertificatePages.Column("事业单位法人年度报告书", Items)));

    /// <summary>The first line lies under a watermark and was not read: what is left begins lower than the others.</summary>
    [Theory]
    [InlineData("开展图书资料的采集、整理、保存与\n借阅,传播文化知识。", FieldStatus.Confirmed)]
    [InlineData("\n借阅,传播文化知识。", FieldStatus.Doubtful)]
    public void AScopeThatBeginsALineBelowItsLabel_IsDoubted(string scope, FieldStatus status)
    {
        (string, string)[] items = [.. Items.Select(i => i.Item1 == "宗旨和业务范围" ? (i.Item1, scope) : i)];

        Assert.Equal(status, CertificatePages.Read(new FakeProbe(), CertificatePages.Column("事业单位法人证书", items)).Fields[FieldNames.Scope].Status);
    }
}
