using Beian.Docs.Documents;
using Beian.Docs.Documents.DomainCertificate;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.DomainCertificate;

public sealed class DomainCertificateTests
{
    private static DocumentReading Read(params Recognition.TextLine[] lines) => PaperPage.Read(new DomainCertificateKind(), new FakeProbe("yangli-sample.cn"), lines);

    [Theory]
    [InlineData("域名:yangli-sample.cn", "域名持有者:威海样例海蓝科技有限公司", "域名注册商:样例云计算有限公司", "注册时间:2020-03-05", "到期时间:2029-03-05")]
    [InlineData("域名(Domain Name):yangli-sample.cn", "注册人(Registrant):威海样例海蓝科技有限公司", "注册商(Registrar):样例云计算有限公司", "注册日期(Registration Date):2020年03月05日", "到期日期(Expiration Date):2029年03月05日")]
    [InlineData("域名 Domain Name:yangli-sample.cn", "域名所有者 Registrant:威海样例海蓝科技有限公司", "注册服务机构 Registrar:样例云计算有限公司", "注册日期 Creation Date:2020-03-05 10:33:21", "到期日期 Expiry Date:2029-03-05 10:33:21")]
    public void ACertificate_IsReadInTheMannersOfRegistrars(string domain, string holder, string registrar, string from, string to)
    {
        var certificate = Read(PaperPage.Of("域名注册证书", domain, holder, registrar, from, to));

        Assert.Equal("yangli-sample.cn", certificate.ValueOf(FieldNames.Domain));
        Assert.Equal("威海样例海蓝科技有限公司", certificate.ValueOf(FieldNames.Holder));
        Assert.Equal("样例云计算有限公司", certificate.ValueOf(FieldNames.Registrar));
        Assert.Equal("2020-03-05", certificate.ValueOf(FieldNames.RegisteredOn));
        Assert.Equal("2029-03-05", certificate.ValueOf(FieldNames.ExpiresOn));
        Assert.Equal(FieldStatus.Confirmed, certificate.Fields[FieldNames.Domain].Status);
    }

    [Fact]
    public void ASentence_IsRead()
    {
        var certificate = Read(PaperPage.Of("国家顶级域名注册证书", "  兹证明域名yangli-sample.cn由威海样例海蓝科技有限公司注册,并已记录。", "域名注册日期:2020年3月5日", "域名到期日期:2029年3月5日"));

        Assert.Equal("威海样例海蓝科技有限公司", certificate.ValueOf(FieldNames.Holder));
        Assert.Equal("2029-03-05", certificate.ValueOf(FieldNames.ExpiresOn));
    }

    /// <summary>A domain in Chinese whose dot was read in the middle of its height, and one that nobody could read under a title with all its items.</summary>
    [Theory]
    [InlineData("雁塔样例养老·cn", "雁塔样例养老.cn")]
    [InlineData("雁塔样例养老", null)]
    public void ACertificateWhoseDomainIsPoorlyRead_IsOne(string read, string? domain)
    {
        var certificate = Read(PaperPage.Of("域名注册证书", $"域名:{read}", "注册人:威海样例海蓝科技有限公司", "注册日期:2020年03月05日", "到期日期:2029年03月05日", "注册服务机构:样例云计算有限公司"));

        Assert.Equal((domain, "威海样例海蓝科技有限公司"), (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.Holder)));
    }

    /// <summary>Labels in English first, and values below them.</summary>
    [Fact]
    public void LabelsBehindTheirTranslation_AreFound()
    {
        var y = 100.0;
        var items = new[] { ("Domain/域名", "yangli-sample.cn"), ("Registrant/域名注册人", "威海样例海蓝科技有限公司"), ("Registrar/注册商", "样例云计算有限公司"), ("Created/创建时间", "2020/03/05"), ("Expires/过期时间", "2029/03/05"), ("证件类型", "营业执照") };

        var certificate = Read([PageOf.Line("域名注册证书", 100, 40, 40), .. items.SelectMany(i => new[] { PageOf.Line(i.Item1, 100, y += 50), PageOf.Line(i.Item2, 100, y += 38) })]);

        Assert.Equal(("yangli-sample.cn", "威海样例海蓝科技有限公司", "样例云计算有限公司"), (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar)));
        Assert.Equal(("2020-03-05", "2029-03-05"), (certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>No 证明 in it.</summary>
    [Fact]
    public void ASentenceOfAnotherWording_IsFound() =>
        Assert.Equal("yangli-sample.cn", Read(PaperPage.Of("域名证书", "  兹有威海样例海蓝科技有限公司,已通过注册商样例云计算有限公司成功注册域名yangli-sample.cn,该域名的注册日期为2020年3月5日,到期日期为2029年3月5日。")).ValueOf(FieldNames.Domain));

    [Fact]
    public void AListInAConsole_HasItsValuesBelow()
    {
        var certificate = Read(
            PageOf.Line("我的域名", 100, 40, 24),
            PageOf.Line("域名", 100, 100), PageOf.Line("域名持有者", 300, 100), PageOf.Line("实名认证", 620, 100), PageOf.Line("注册日期", 760, 100), PageOf.Line("到期日期", 900, 100),
            PageOf.Line("yangli-sample.cn", 100, 150), PageOf.Line("威海样例海蓝科技有限公司", 300, 150), PageOf.Line("已实名认证", 620, 150), PageOf.Line("2020-03-05", 760, 150), PageOf.Line("2029-03-05", 900, 150));

        Assert.Equal("yangli-sample.cn", certificate.ValueOf(FieldNames.Domain));
        Assert.Equal("威海样例海蓝科技有限公司", certificate.ValueOf(FieldNames.Holder));
        Assert.Equal("已实名认证", certificate.ValueOf(FieldNames.VerifiedStatus));
        Assert.Equal("2029-03-05", certificate.ValueOf(FieldNames.ExpiresOn));
    }

    /// <summary>Domains of several holders in a spreadsheet: the first of them is nobody's certificate.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 0)]
    public void AListOfManyDomains_IsNoCertificate(int domains, int found) => Assert.Equal(found, PaperPage.Find(
        new DomainCertificateKind(),
        [
            PageOf.Line("序号", 20, 100), PageOf.Line("域名", 100, 100), PageOf.Line("域名持有者", 300, 100), PageOf.Line("注册商", 620, 100), PageOf.Line("到期日期", 900, 100),
            .. Enumerable.Range(0, domains).SelectMany(i => new[] { PageOf.Line($"yangli-{i}.cn", 100, 150 + (40 * i)), PageOf.Line("威海样例海蓝科技有限公司", 300, 150 + (40 * i)), PageOf.Line("样例网络", 620, 150 + (40 * i)), PageOf.Line($"203{i}-03-05", 900, 150 + (40 * i)) }),
        ]).Count);

    [Fact]
    public void AListInAConsole_MaySpaceItsRowsWidely()
    {
        var certificate = Read(
            PageOf.Line("域名", 100, 100), PageOf.Line("所有者", 300, 100), PageOf.Line("实名认证", 620, 100), PageOf.Line("到期日期", 900, 100),
            PageOf.Line("yangli-sample.cn", 100, 204), PageOf.Line("威海样例海蓝科技有限公司", 300, 204), PageOf.Line("已实名认证", 620, 204), PageOf.Line("2029-03-05", 900, 204));

        Assert.Equal(("威海样例海蓝科技有限公司", "2029-03-05"), (certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    [Fact]
    public void TheOwnersCertificate_IsProvedByItsCheckDigit()
    {
        var certificate = Read(PaperPage.Of("域名信息", "域名:yangli-sample.cn", "域名所有者:王样例", "证件类型:身份证", "证件号码:371002199003077715", "实名认证状态:已实名认证", "到期时间:2029-03-05"));

        Assert.Equal("王样例", certificate.ValueOf(FieldNames.Holder));
        Assert.Equal("371002199003077715", certificate.ValueOf(FieldNames.HolderCertificateNumber));
        Assert.Equal(FieldStatus.Confirmed, certificate.Fields[FieldNames.HolderCertificateNumber].Status);
    }

    [Fact]
    public void AValueThatBeginsLikeALabel_IsWhole() =>
        Assert.Equal("实名认证成功", Read(PaperPage.Of("域名信息", "域名:yangli-sample.cn", "域名所有者:王样例", "实名认证状态:   实名认证成功", "到期时间:2029-03-05")).ValueOf(FieldNames.VerifiedStatus));

    [Fact]
    public void DatesInTheWrongOrder_AreDoubtful() =>
        Assert.Equal(FieldStatus.Doubtful, Read(PaperPage.Of("域名证书", "域名:yangli-sample.cn", "注册时间:2029-03-05", "到期时间:2020-03-05")).Fields[FieldNames.ExpiresOn].Status);

    [Fact]
    public void DomainThatTheReadersSeeDifferently_IsDoubtful()
    {
        var page = PaperPage.Of("域名证书", "域名:yangli-samp1e.cn", "注册时间:2020-03-05", "到期时间:2029-03-05");

        Assert.Equal(FieldStatus.Doubtful, Read(page).Fields[FieldNames.Domain].Status);
    }

    [Fact]
    public void APaperThatNamesADomain_IsNoCertificate() =>
        Assert.Empty(PaperPage.Find(new DomainCertificateKind(), PaperPage.Of("情况说明", "  我单位域名yangli-sample.cn已停用。")));

    [Fact]
    public void AChatThatSpeaksOfOne_IsNone() =>
        Assert.Empty(new DomainCertificateKind().Find(PageOf.View(new FakeProbe(), PageOf.Line("备案客服", 400, 40), PageOf.Line("域名证书", 100, 120), PageOf.Line("www.example.cn刚注册的", 100, 200), PageOf.Line("有效期限是长期吗", 100, 280))));
}
