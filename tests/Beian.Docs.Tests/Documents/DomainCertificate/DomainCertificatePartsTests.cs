using Beian.Docs.Documents;
using Beian.Docs.Documents.DomainCertificate;
using Beian.Docs.Recognition;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.DomainCertificate;

/// <summary>Two certificates on a page, each with its own title.</summary>
public sealed class DomainCertificatePartsTests
{
    private static TextLine[] Certificate(string title, string domain, string year, double x, double y) =>
    [
        PageOf.Line(title, x + 100, y, 40), PageOf.Line("CertificateofDomainName", x + 90, y + 60), PageOf.Line($"域名:{domain}", x, y + 160), PageOf.Line("域名持有者:威海样例海蓝科技有限公司", x, y + 200),
        PageOf.Line("域名注册商:样例云计算有限公司", x, y + 240), PageOf.Line($"注册时间:{year}-03-05", x, y + 280), PageOf.Line("到期时间:2029-03-05", x, y + 320),
    ];

    private static (string?, string?)[] Read(params TextLine[] lines)
    {
        var (kind, page) = (new DomainCertificateKind(), PageOf.View(new FakeProbe(), lines));
        return [.. kind.Find(page).Select(f => kind.Read(f, page)).Select(d => (d.ValueOf(FieldNames.Domain), d.ValueOf(FieldNames.RegisteredOn)))];
    }

    [Theory]
    [InlineData(0, 700)]
    [InlineData(900, 0)]
    public void TwoOnAPage_AreTwo(double x, double y) => Assert.Equal(
        [("yangli-sample.cn", "2020-03-05"), ("yangli-sample.net", "2022-03-05")],
        Read([.. Certificate("国家域名注册证书", "yangli-sample.cn", "2020", 100, 100), .. Certificate("顶级国际域名证书", "yangli-sample.net", "2022", 100 + x, 100 + y)]));

    /// <summary>The title again below it, in English, or in a remark, begins no second one.</summary>
    [Fact]
    public void OneIsOne() => Assert.Equal(
        [("yangli-sample.cn", "2020-03-05")],
        Read([.. Certificate("国家域名注册证书", "yangli-sample.cn", "2020", 100, 100), PageOf.Line("域名注册证书", 200, 560, 40)]));
}
