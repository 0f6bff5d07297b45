using Beian.Docs.Documents;
using Beian.Docs.Documents.DomainCertificate;
using Beian.Docs.Testing.Pages;

namespace Beian.Docs.Tests.Documents.DomainCertificate;

/// <summary>Certificates that others drew: labels in two languages before a wide gap, a domain without a label, sentences.</summary>
public sealed class OtherDesignsTests
{
    private static DocumentReading Read(params Recognition.TextLine[] lines) => PaperPage.Read(new DomainCertificateKind(), new FakeProbe("yangli-sample.cn"), lines);

    [Theory]
    [InlineData("域名/Domain Name:", "域名所有者/Registrant:", "注册商/Registrar:", "注册时间/Registration Date:", "到期时间/Expiration Date:")]
    [InlineData("域名", "域名所有者(中文)", "注册商", "注册时间", "到期时间")]
    [InlineData("域名   (DomainName)", "域名所有者   (Registrant)", "注册服务机构   (Registrar)", "注册时间   (RegistrationDate)", "到期时间   (ExpirationDate)")]
    [InlineData("域名 Domain", "注册人 Registrant", "注册机构 Registrar", "注册日期 Registered", "截止日期 Expires")]
    public void LabelsInTwoLanguages_HaveTheirValuesFarBehind(string domain, string holder, string registrar, string from, string to)
    {
        var certificate = Read(PaperPage.Of("域名注册证书", $"{domain}   yangli-sample.cn", $"{holder}   威海样例海蓝科技有限公司", $"{registrar}   样例云计算有限公司(万网)", $"{from}   2020年03月05日", $"{to}   2029年03月05日"));

        Assert.Equal(
            ("yangli-sample.cn", "威海样例海蓝科技有限公司", "样例云计算有限公司(万网)", "2020-03-05", "2029-03-05"),
            (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    [Fact]
    public void ADomainWithoutALabel_IsRead()
    {
        var certificate = Read(
            PageOf.Line("域名注册证书", 100, 40, 32), PageOf.Line("DOMAINREGISTRATIONCERTIFICATE", 500, 40, 24), PageOf.Line("yangli-sample.cn", 400, 130, 50),
            PageOf.Line("域名持有者", 100, 240), PageOf.Line("威海样例海蓝科技有限公司", 400, 240), PageOf.Line("注册日期", 100, 320), PageOf.Line("2020-03-05", 400, 320),
            PageOf.Line("到期日期", 100, 400), PageOf.Line("2029-03-05", 400, 400));

        Assert.Equal(("yangli-sample.cn", "威海样例海蓝科技有限公司", "2029-03-05"), (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>A name in Chinese under .cn, which only the word before it tells from the sentence.</summary>
    [Fact]
    public void ChineseDomainInASentence_IsRead()
    {
        var certificate = Read(PaperPage.Of("国家域名注册证书", "  兹证明域名样例海蓝.cn由威海样例海蓝科技有限公司", "注册,并已在国家域名数据库中记录。", "域名注册日期:2021年4月12日", "域名到期日期:2028年4月12日", "域名注册服务机构:样例网络科技有限公司"));

        Assert.Equal(
            ("样例海蓝.cn", "威海样例海蓝科技有限公司", "2021-04-12", "2028-04-12"),
            (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    [Theory]
    [InlineData("域名持有证明书")]
    [InlineData("域名注册证明")]
    public void Titles_OfManyKinds_AreCertificates(string title) =>
        Assert.Equal("yangli-sample.cn", Read(PaperPage.Of(title, "  兹证明 威海样例海蓝科技有限公司 为域名", "yangli-sample.cn", "的持有者,该域名经由我司 样例云计算有限公司 办理注册。", "起始日:2020年3月5日   到期日:2029年3月5日")).ValueOf(FieldNames.Domain));

    [Theory]
    [InlineData("王样例")]
    [InlineData("威海样例海蓝科技有限公司")]
    public void ASentence_GivesNamesAndNoClause(string holder)
    {
        var certificate = Read(PaperPage.Of(
            "顶级域名证书", $"  兹证明 {holder} 于 2020年03月05日 通过 样例云计算有限公司(万网)", "注册域名 yangli-sample.cn,有效期至 2029年03月05日。该域名已经过", "实名认证,受国家有关法律法规保护。"));

        Assert.Equal(
            (holder, "样例云计算有限公司(万网)", "2020-03-05", "2029-03-05"),
            (certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
        Assert.DoesNotContain(FieldNames.VerifiedStatus, certificate.Fields.Keys);
    }

    /// <summary>A certificate in large centered lines, of a domain in Chinese.</summary>
    [Fact]
    public void ASentenceOverSeveralLines_GivesHolderAndChineseDomain()
    {
        var certificate = Read(
            PageOf.Line("顶级域名证书", 350, 100, 36), PageOf.Line("兹证明", 430, 200), PageOf.Line("威海样例海蓝科技有限公司", 300, 260, 24), PageOf.Line("为以下域名的合法持有者", 360, 320),
            PageOf.Line("样例慧眼.中国", 360, 380, 36), PageOf.Line("注册时间", 180, 500), PageOf.Line("到期时间", 430, 500), PageOf.Line("2025.09.09", 170, 540), PageOf.Line("2026.12.31", 420, 540),
            PageOf.Line("域名注册服务机构:样例数据有限公司", 300, 640));

        Assert.Equal(("样例慧眼.中国", "威海样例海蓝科技有限公司"), (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.Holder)));
    }

    [Fact]
    public void ARegistrarInLatinLetters_KeepsItsFullStop() =>
        Assert.Equal("Sample,Inc.", Read(PaperPage.Of("域名信息", "域名:yangli-sample.cn", "注册商:Sample, Inc.", "到期时间:2029-03-05")).ValueOf(FieldNames.Registrar));

    /// <summary>The end of a watermark stands between the label and its other language.</summary>
    [Fact]
    public void HolderBehindAWatermarksWords_IsReadWithoutThem() => Assert.Equal("威海样例科技有限公司", PaperPage.Read(new DomainCertificateKind(), new FakeProbe("yangli-sample.cn"), PaperPage.Of(
        "中国国家顶级域名证书", "域名(Domain Name):yangli-sample.cn", "域名持有者   印无效(DomainNameHolder):威海样例科技有限公司", "注册日期(Registered):2024年8月27日", "到期日期(Expires):2029年8月27日")).ValueOf(FieldNames.Holder));

    /// <summary>商中在线 has 在 in its name, behind which no registrar begins.</summary>
    [Fact]
    public void RegistrarWith在InItsName_IsReadWhole() => Assert.Equal("样例中在线科技股份有限公司", PaperPage.Read(new DomainCertificateKind(), new FakeProbe("yangli-sample.cn"), PaperPage.Of(
        "中国国家顶级域名证书", "域名DomainName:yangli-sample.cn", "注册者Registrant:威海样例科技有限公司", "注册服务机构Registrar:样例中在线科技股份有限公司", "注册日期Registered:2024年8月27日", "到期日期Expires:2029年8月27日")).ValueOf(FieldNames.Registrar));

    /// <summary>The label in English right behind the Chinese one, misread, is no registrar.</summary>
    [Fact]
    public void LabelInEnglish_IsNoRegistrar()
    {
        var certificate = Read(PaperPage.Of("域名注册证书", "域名   yangli-sample.cn", "域名所有者   威海样例海蓝科技有限公司", "注册服务机构sponsoring,Registrar", "到期时间   2029年03月05日"));

        Assert.Null(certificate.ValueOf(FieldNames.Registrar));
    }

    /// <summary>The translation below in smaller print, and the value level with the middle of both.</summary>
    [Fact]
    public void LabelsAboveTheirTranslations_HaveTheirValuesBetween()
    {
        var certificate = Read(
            PageOf.Line("国际域名注册证书", 300, 40, 40),
            PageOf.Line("域名", 200, 130, 30), PageOf.Line("DomainName", 160, 170, 18), PageOf.Line("yangli-sample.cn", 320, 150, 30),
            PageOf.Line("域名持有者", 110, 230, 30), PageOf.Line("Registrant", 170, 270, 18), PageOf.Line("威海样例海蓝科技有限公司", 320, 250, 30),
            PageOf.Line("注册服务机构", 80, 330, 30), PageOf.Line("SponsoringRegistrar", 90, 370, 18), PageOf.Line("样例云计算有限公司", 320, 350, 30),
            PageOf.Line("注册日期", 140, 430, 30), PageOf.Line("RegistrationDate", 116, 470, 18), PageOf.Line("2020年03月05日", 320, 450, 30),
            PageOf.Line("到期日期", 140, 530, 30), PageOf.Line("ExpirationDate", 134, 570, 18), PageOf.Line("2029年03月05日", 320, 550, 30));

        Assert.Equal(
            ("yangli-sample.cn", "威海样例海蓝科技有限公司", "样例云计算有限公司", "2020-03-05", "2029-03-05"),
            (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>The label in English right behind it, the value below both.</summary>
    [Fact]
    public void LabelsWithTheirTranslationsBehind_HaveTheirValuesBelow()
    {
        var certificate = Read(
            PageOf.Line("顶级域名注册证书", 300, 40, 40), PageOf.Line("域名DomainName", 100, 120), PageOf.Line("yangli-sample.cn", 100, 150), PageOf.Line("域名所有者Registrant", 100, 210), PageOf.Line("冉样轩", 100, 240),
            PageOf.Line("注册日期RegistrationDate", 100, 300), PageOf.Line("2020-03-05", 100, 330), PageOf.Line("到期日期ExpirationDate", 100, 390), PageOf.Line("2029-03-05", 100, 420));

        Assert.Equal(("冉样轩", "2020-03-05", "2029-03-05"), (certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    [Fact]
    public void ForeignHolder_IsRead() => Assert.Equal("SampleTrading(Weihai)Co.,Ltd.", Read(PaperPage.Of(
        "域名注册证书", "域名名称   yangli-sample.cn", "域名所有者   SampleTrading(Weihai)Co.,Ltd.", "注册日期   2020-03-05", "到期日期   2029-03-05")).ValueOf(FieldNames.Holder));

    /// <summary>Captions: every value stands above its label, in the middle.</summary>
    [Fact]
    public void LabelsBelowTheirValues_AreRead()
    {
        var certificate = Read(
            PageOf.Line("国家域名注册证书", 240, 40, 40),
            PageOf.Line("yangli-sample.cn", 320, 150, 30), PageOf.Line("域名", 420, 210), PageOf.Line("威海样例海蓝科技有限公司", 260, 290, 30), PageOf.Line("域名注册人", 390, 350),
            PageOf.Line("样例云计算有限公司", 305, 430, 30), PageOf.Line("注册服务机构", 380, 490), PageOf.Line("2020年03月05日", 335, 570, 30), PageOf.Line("注册日期", 400, 630), PageOf.Line("2029年03月05日", 335, 710, 30), PageOf.Line("到期日期", 400, 770));

        Assert.Equal(
            ("yangli-sample.cn", "威海样例海蓝科技有限公司", "样例云计算有限公司", "2020-03-05", "2029-03-05"),
            (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>A term in one cell, a value in two pieces, a label in two languages close before its value.</summary>
    [Fact]
    public void TermAndPieces_AreRead()
    {
        var certificate = Read(
            PageOf.Line("顶级域名证书", 300, 40, 40), PageOf.Line("域名", 100, 120), PageOf.Line("yangli-sample.cn", 320, 120), PageOf.Line("域名所有者RegistrantOrganization威海样例科技有限公司", 100, 170),
            PageOf.Line("有效期限", 100, 220), PageOf.Line("2020年03月05日至2029年03月05日", 320, 220), PageOf.Line("注册商/Registrar", 100, 270), PageOf.Line("样例新网数码", 100, 302), PageOf.Line("(北京)有限公司", 225, 300));

        Assert.Equal(
            ("威海样例科技有限公司", "样例新网数码(北京)有限公司", "2020-03-05", "2029-03-05"),
            (certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>域名 inside a registrar's name is no label, however wide the print is set.</summary>
    [Fact]
    public void WideName_IsNotCutAtALabelsWord() => Assert.Equal("江城样例域名服务有限公司", Read(PaperPage.Of(
        "域名注册证书", "域名   yangli-sample.cn", "域名持有者   威海样例科技有限公司", "注册商   江_城_样_例_域_名_服_务_有_限_公_司", "注册日期   2020-03-05", "到期日期   2029-03-05")).ValueOf(FieldNames.Registrar));

    [Fact]
    public void ASentenceWithoutLabels_IsRead()
    {
        var certificate = Read(PaperPage.Of("国际域名注册证明", "  兹证明威海样例葡萄酒庄有限公司", "      yangli-sample.cn", "  该域名由北京样例名网信息服务有限公司提供注册服务,", "  自2019-11-04起生效,至2029-11-04止。"));

        Assert.Equal(
            ("威海样例葡萄酒庄有限公司", "北京样例名网信息服务有限公司", "2019-11-04", "2029-11-04"),
            (certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>A chip beside a heading; what is said of others is none.</summary>
    [Theory]
    [InlineData("●已实名认证", "已实名认证")]
    [InlineData("未实名认证", "未实名认证")]
    [InlineData("请尽快完成实名认证", null)]
    public void StatusWithoutALabel_IsRead(string chip, string? status) =>
        Assert.Equal(status, Read([.. PaperPage.Of("域名信息", "域名:yangli-sample.cn", "域名所有者:王样例", "注册时间:2020-03-05", "到期时间:2029-03-05"), PageOf.Line(chip, 700, 400)]).Fields.GetValueOrDefault(FieldNames.VerifiedStatus)?.Value);

    /// <summary>Older national certificates say who registered when and with whom, and nothing of witnessing it.</summary>
    [Fact]
    public void WhoRegisteredWithWhom_IsReadInASentence()
    {
        var certificate = Read(PaperPage.Of("中国国家顶级域名注册证书", "  威海样例酥饼厂 于 2012 年 10 月 09 日通过 样例网络有限公司 注册了", "中国国家顶级域名", "yangli-sample.cn", "  该域名有效期至 2026 年.10 月 09 日止。"));

        Assert.Equal(
            ("yangli-sample.cn", "威海样例酥饼厂", "样例网络有限公司", "2012-10-09", "2026-10-09"),
            (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>兹证明以下域名已由…经本机构依规注册: the registrar speaks of itself.</summary>
    [Fact]
    public void WhoRegisteredThroughUs_IsTheHolder()
    {
        var certificate = Read(PaperPage.Of("域名注册证书", "  兹证明以下域名已由 威海样例海蓝科技有限公司 经本机构依规注册:", "域名:yangli-sample.cn", "注册日期:2020年11月03日   到期日期:2027年11月03日", "注册服务机构:样例网络科技有限公司"));

        Assert.Equal(("威海样例海蓝科技有限公司", "样例网络科技有限公司"), (certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar)));
    }

    /// <summary>A registrar's app, and a certificate with its title down the left side.</summary>
    [Theory]
    [InlineData("域名持有者:威海样例海蓝科技有限公司", "首次注册:2020/03/05", "使用至:2029/03/05", "服务商:样例云计算有限公司")]
    [InlineData("由威海样例海蓝科技有限公司持有。", "注册 2020.03.05", "到期 2029.03.05", "注册商:样例云计算有限公司")]
    [InlineData("威海样例海蓝科技有限公司是域名yangli-sample.cn的合法持有者。", "注册日期:2020.03.05", "到期日期:2029.03.05", "注册商:样例云计算有限公司")]
    public void OtherWords_AreUnderstood(string holder, string from, string to, string registrar)
    {
        var certificate = PaperPage.Read(new DomainCertificateKind(), new FakeProbe("yangli-sample.cn"), PaperPage.Of("域名资料", "域名:yangli-sample.cn", holder, from, to, registrar));

        Assert.Equal(("威海样例海蓝科技有限公司", "样例云计算有限公司"), (certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Registrar)));
        Assert.Equal(("2020-03-05", "2029-03-05"), (certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>注册 and 到期 are words of any page; without a day behind them they are no labels of a certificate.</summary>
    [Fact]
    public void WordsWithoutADay_MakeNoCertificate() =>
        Assert.Empty(PaperPage.Find(new DomainCertificateKind(), PaperPage.Of("域名服务", "域名:yangli-sample.cn", "注册 即刻开始", "到期 提醒服务")));

    /// <summary>A title of two lines set as wide as what it is about, and no label but the registrar's.</summary>
    [Fact]
    public void ACertificateInOneSentence_IsRead()
    {
        var certificate = Read(
            PageOf.Line("中国国家顶级域名", 300, 60, 32), PageOf.Line("注册证书", 364, 110, 32), PageOf.Line("兹有", 400, 200, 28), PageOf.Line("长春样例林业集团有限公司", 280, 250, 28),
            PageOf.Line("于2017年4月18日至2032年4月18日期间", 240, 300, 28), PageOf.Line("合法持有域名", 360, 350, 28), PageOf.Line("yangli-sample.cn", 340, 400, 28), PageOf.Line("域名注册服务机构:北京样例互联技术有限公司", 200, 500, 28));

        Assert.Equal(
            ("长春样例林业集团有限公司", "yangli-sample.cn", "2017-04-18", "2032-04-18"),
            (certificate.ValueOf(FieldNames.Holder), certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.RegisteredOn), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>根据…规则,…为下|列域名的注册人: the line breaks within the words.</summary>
    [Fact]
    public void AHolderBeforeABrokenLine_IsRead() =>
        Assert.Equal("西南样例信息技术(集团)股份有限公司成都分公司", Read(PaperPage.Of("国际域名注册证书", "  根据样例注册规则,西南样例信息技术(集团)股份有限公司成都分公司为下", "列域名的注册人:", "      yangli-sample.cn", "注册日期:2024年03月15日   到期日期:2029年03月15日")).ValueOf(FieldNames.Holder));

    /// <summary>A name in Chinese under one of the endings in Chinese, in the middle of a sentence.</summary>
    [Fact]
    public void ADomainAllInChinese_IsReadInASentence()
    {
        var certificate = Read(PaperPage.Of("域名注册证书", "  现证明 威海样例公益基金会 为域名 样例海蓝.公益 的注册人。该域名由", "样例网络科技有限公司 办理注册,注册日期", "为2024年1月5日,有效期至2029年1月5日。"));

        Assert.Equal(("样例海蓝.公益", "2029-01-05"), (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.ExpiresOn)));
    }

    /// <summary>审核状态, 实名状态 is what consoles call it.</summary>
    [Theory]
    [InlineData("审核状态")]
    [InlineData("实名状态")]
    public void AConsolesStatus_IsRead(string label)
    {
        var console = Read(PaperPage.Of("域名详细信息", "域名:   yangli-sample.cn", "所有者名称(中文):   威海样例海蓝科技有限公司", $"{label}:   实名审核通过", "开通日期:   2017/09/12", "到期日期:   2028/09/12"));

        Assert.Equal("实名审核通过", console.ValueOf(FieldNames.VerifiedStatus));
    }

    /// <summary>A certificate in one sentence, the line broken between who registered and where.</summary>
    [Fact]
    public void ASentenceThatBreaksAnywhere_IsACertificate()
    {
        var certificate = Read(PaperPage.Of("域名证书", "  威海样例漆艺研究院于2020年1月16日通过青岛", "样例网络有限公司注册了域名yangli-sample.cn,", "该域名的有效期至2030年1月16日。"));

        Assert.Equal(("yangli-sample.cn", "2030-01-16"), (certificate.ValueOf(FieldNames.Domain), certificate.ValueOf(FieldNames.ExpiresOn)));
    }
}
