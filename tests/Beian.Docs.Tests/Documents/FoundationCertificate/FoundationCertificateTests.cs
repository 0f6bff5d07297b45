using Beian.Docs.Documents;
using Beian.Docs.Testing.Pages;
using Beian.Docs.Tests.Documents.Certificates;

namespace Beian.Docs.Tests.Documents.FoundationCertificate;

public sealed class FoundationCertificateTests
{
    private static readonly (string, string)[] Items =
    [
        ("统一社会信用代码", "53370000MJ0000034M"), ("名称", "山东省样例教育发展基金会"), ("类型", "非公募基金会"), ("住所", "山东省威海市环翠区样例路88号"), ("法定代表人", "样例甲"),
        ("原始基金数额", "贰佰万元人民币"), ("业务范围", "资助教育事业。"), ("业务主管单位", "山东省教育厅"), ("有效期限", "自2024年03月01日至2029年03月01日"), ("发证机关", "山东省民政厅"),
    ];

    [Theory]
    [InlineData("基金会法人登记证书")]
    [InlineData("基金会登记证书")]
    [InlineData("")]
    public void EveryItem_IsRead(string title)
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column(title, Items));

        Assert.Equal(DocumentKinds.FoundationCertificate, reading.Kind);
        CertificatePages.Has(
            reading,
            (FieldNames.CreditCode, "53370000MJ0000034M"), (FieldNames.Name, "山东省样例教育发展基金会"), (FieldNames.Type, "非公募基金会"), (FieldNames.Capital, "贰佰万元人民币"),
            (FieldNames.Scope, "资助教育事业。"), (FieldNames.Supervisor, "山东省教育厅"), (FieldNames.ValidTo, "2029-03-01"), (FieldNames.Authority, "山东省民政厅"));
    }

    /// <summary>基金会类型 is what some call it, right below the name.</summary>
    [Fact]
    public void WhatSortItIs_IsNoneOfItsName()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("基金会法人登记证书", [Items[0], Items[1], ("基金会类型", "非公募基金会"), .. Items[3..]]));

        CertificatePages.Has(reading, (FieldNames.Name, "山东省样例教育发展基金会"), (FieldNames.Type, "非公募基金会"));
    }

    /// <summary>朝阳区 by itself, with a code that was given in 北京市.</summary>
    [Fact]
    public void ACountyWithoutItsCity_IsThatOfTheCode()
    {
        var reading = CertificatePages.Read(new FakeProbe(), CertificatePages.Column("基金会法人登记证书", [("统一社会信用代码", "53110000500382746P"), Items[1], Items[2], ("住所", "朝阳区样例路88号"), .. Items[4..]]));

        Assert.Equal(("朝阳区样例路88号", FieldStatus.Confirmed), (reading.ValueOf(FieldNames.Address), reading.Fields[FieldNames.Address].Status));
    }
}
