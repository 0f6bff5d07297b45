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
}
