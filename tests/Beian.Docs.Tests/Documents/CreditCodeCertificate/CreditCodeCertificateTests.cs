using Beian.Docs.Documents;
using Beian.Docs.Testing.Pages;
using Beian.Docs.Tests.Documents.Certificates;

namespace Beian.Docs.Tests.Documents.CreditCodeCertificate;

public sealed class CreditCodeCertificateTests
{
    private static (string, string)[] Items(string code = "113710000043000512") =>
    [
        ("统一社会信用代码", code), ("机构名称", "威海市样例局"), ("机构性质", "机关"), ("机构地址", "山东省威海市环翠区样例路88号"), ("负责人", "样例甲"),
        ("赋码机关", "中共威海市委机构编制委员会办公室"), ("颁发日期", "2021年5月31日"),
    ];

    [Theory]
    [InlineData("统一社会信用代码证书")]
    [InlineData("")]
    public void EveryItem_IsRead(string title)
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column(title, Items()));

        Assert.Equal(DocumentKinds.CreditCodeCertificate, reading.Kind);
        CertificatePages.Has(
            reading,
            (FieldNames.CreditCode, "113710000043000512"), (FieldNames.Name, "威海市样例局"), (FieldNames.Type, "机关"), (FieldNames.Address, "山东省威海市环翠区样例路88号"),
            (FieldNames.Representative, "样例甲"), (FieldNames.RepresentativeTitle, "负责人"), (FieldNames.Authority, "中共威海市委机构编制委员会办公室"), (FieldNames.IssuedOn, "2021-05-31"));
        Assert.False(reading.Fields.ContainsKey(FieldNames.ValidTo));
    }

    /// <summary>The second line alone looks like an office, too.</summary>
    [Theory]
    [InlineData("中共威海市样例区委机构编制委员\n会办公室")]
    [InlineData("中共威海市样例区委机构编制委员会办公\n室")]
    [InlineData("中共威海市样例区委机构编制委员会\n办公室")]
    public void OfficeThatWraps_IsRead(string office) =>
        Assert.Equal("中共威海市样例区委机构编制委员会办公室", CertificatePages.Read(new FakeProbe(), CertificatePages.Column("统一社会信用代码证书", [.. Items()[..5], ("赋码机关", office), ("颁发日期", "2021年5月31日")])).ValueOf(FieldNames.Authority));

    /// <summary>A union's: 法定代表人(主席) and 办公地址.</summary>
    [Fact]
    public void AUnionsWords_AreItems()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("统一社会信用代码证书", [.. Items().Select(i => i.Item1.EndsWith("负责人", StringComparison.Ordinal) ? ("法定代表人(主席)", "样例甲") : i.Item1.EndsWith("地址", StringComparison.Ordinal) ? ("办公地址", i.Item2) : i)]));

        Assert.Equal(("样例甲", "山东省威海市环翠区样例路88号"), (reading.ValueOf(FieldNames.Representative), reading.ValueOf(FieldNames.Address)));
    }

    [Fact]
    public void TheTitleIsNoLabelOfTheCode()
    {
        var lines = CertificatePages.Column("统一社会信用代码证书", [("法定代表人", "样例甲"), .. Items()[1..]]);

        var reading = CertificatePages.Read(new FakeProbe(), lines);

        Assert.Equal(FieldStatus.Missing, reading.Fields[FieldNames.CreditCode].Status);
    }

    [Fact]
    public void CodeWithAWrongDigit_IsNotConfirmed()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("统一社会信用代码证书", Items("113710000043000513")));

        Assert.Equal(FieldStatus.Doubtful, reading.Fields[FieldNames.CreditCode].Status);
        Assert.Contains(reading.Issues, i => i.Code == "creditCode.checkDigit");
    }

    [Fact]
    public void OtherCodeInTheQr_IsSaid()
    {
        var probe = new FakeProbe(null, "https://example.cn/q?code=1237100049500001X0");

        Assert.Contains(CertificatePages.Read(probe, CertificatePages.Column("统一社会信用代码证书", Items())).Issues, i => i.Code == "qr.codeDiffers");
    }
}
