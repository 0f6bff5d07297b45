using Beian.Docs.Documents;
using Beian.Docs.Testing.Pages;
using Beian.Docs.Tests.Documents.Certificates;

namespace Beian.Docs.Tests.Documents.PrivateNonEnterpriseCertificate;

public sealed class PrivateNonEnterpriseCertificateTests
{
    private static (string, string)[] Items(string term = "2024年3月1日至2028年3月1日") =>
    [
        ("统一社会信用代码", "52371000MJD000126G"), ("名称", "威海市环翠区样例社会工作服务中心"), ("住所", "山东省威海市环翠区样例路88号"), ("法定代表人(负责人)", "样例甲"),
        ("开办资金", "3万元"), ("业务范围", "社区服务。"), ("业务主管单位", "威海市环翠区民政局"), ("有效期", term), ("登记机关", ""),
    ];

    [Theory]
    [InlineData("民办非企业单位登记证书")]
    [InlineData("民办非企业单位(法人)登记证书")]
    [InlineData("社会服务机构登记证书")]
    [InlineData("社会服务机构法人登记证书(副本)")]
    [InlineData("")]
    public void EveryTitle_IsKnown(string title)
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column(title, Items()));

        Assert.Equal(DocumentKinds.PrivateNonEnterpriseCertificate, reading.Kind);
        CertificatePages.Has(
            reading,
            (FieldNames.CreditCode, "52371000MJD000126G"), (FieldNames.Name, "威海市环翠区样例社会工作服务中心"), (FieldNames.Representative, "样例甲"),
            (FieldNames.RepresentativeTitle, "法定代表人(负责人)"), (FieldNames.Capital, "3万元"), (FieldNames.Scope, "社区服务。"), (FieldNames.ValidTo, "2028-03-01"));
        Assert.False(reading.Fields.ContainsKey(FieldNames.Authority));
    }

    [Fact]
    public void TermOnTwoLines_IsOne()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("社会服务机构登记证书", Items("自2024年3月1日\n至2028年3月1日")));

        CertificatePages.Has(reading, (FieldNames.ValidFrom, "2024-03-01"), (FieldNames.ValidTo, "2028-03-01"));
    }

    [Fact]
    public void TermThatEndsBeforeItBegins_IsDoubtful()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("社会服务机构登记证书", Items("2028年3月1日至2024年3月1日")));

        Assert.Equal(FieldStatus.Doubtful, reading.Fields[FieldNames.ValidFrom].Status);
        Assert.Equal(FieldStatus.Doubtful, reading.Fields[FieldNames.ValidTo].Status);
    }

    [Fact]
    public void EndThatWasLost_IsMissingAndNeverOpen()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("社会服务机构登记证书", Items("2024年3月1日至")));

        Assert.Equal("2024-03-01", reading.ValueOf(FieldNames.ValidFrom));
        Assert.Equal(FieldStatus.Missing, reading.Fields[FieldNames.ValidTo].Status);
    }
}
