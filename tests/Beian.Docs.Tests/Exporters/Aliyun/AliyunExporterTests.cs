using System.Text.Json.Nodes;
using Beian.Docs.Documents;
using Beian.Docs.Exporters;
using Beian.Docs.Exporters.Aliyun;
using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Filings;
using Beian.Docs.Reading;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Exporters.Aliyun;

public sealed class AliyunExporterTests
{
    private static readonly PageSize Large = new(2400, 1800);

    [Theory]
    [InlineData("山东省威海市环翠区样例路1号", "山东省", "威海市", "环翠区", "样例路1号")]
    [InlineData("北京市海淀区样例街 2 号", "北京市", "北京市", "海淀区", "样例街2号")]
    [InlineData("样例路1号", null, null, null, "样例路1号")]
    public void MailingAddress_IsSplit(string address, string? province, string? city, string? county, string detail)
    {
        var subject = Form(SampleForms.Website with { Subject = SampleForms.Website.Subject! with { MailingAddress = address } })["主办者信息"]!;

        Assert.Equal(
            [province, city, county, detail],
            new[] { "通信地址所在省", "通信地址所在市", "通信地址所在区县", "通信地址详细地址" }.Select(l => (string?)subject[l]!["value"]));
    }

    [Fact]
    public void AddressWithoutCounty_AsksForOne()
    {
        var subject = Form(SampleForms.Website with { Subject = SampleForms.Website.Subject! with { MailingAddress = "山东省威海市样例路1号" } })["主办者信息"]!;

        Assert.Contains("区县", (string)subject["通信地址所在区县"]!["warnings"]![0]!);
    }

    [Theory]
    [InlineData("营业执照", "企业", 1)]
    [InlineData("统一社会信用代码证书", "政府机关", 13)]
    [InlineData("统一社会信用代码证书", "事业单位", 15)]
    [InlineData("组织机构代码证", "社会团体", 10)]
    public void CertificateCode_FollowsTheNature(string kind, string nature, long code)
    {
        var subject = Form(SampleForms.Website with { Subject = SampleForms.Website.Subject! with { CertificateKind = kind, Nature = nature } })["主办者信息"]!;

        Assert.Equal(code, (long)subject["主办单位证件类型"]!["code"]!);
    }

    [Fact]
    public void CertificateCodeThatIsNotSettled_IsLeftOut()
    {
        var subject = Form(SampleForms.Website with { Subject = SampleForms.Website.Subject! with { CertificateKind = "统一社会信用代码证书", Nature = "企业" } })["主办者信息"]!;

        Assert.Null(subject["主办单位证件类型"]!["code"]);
    }

    [Theory]
    [InlineData("/subject/name", 50, 51)]
    public void TooLongSubjectName_IsWarnedOf(string pointer, int fine, int tooLong)
    {
        var limits = new AliyunLimits(SampleForms.Website);

        Assert.Empty(limits.Of(pointer, new string('样', fine)));
        Assert.NotEmpty(limits.Of(pointer, new string('样', tooLong)));
    }

    [Theory]
    [InlineData(FilingKind.App, 15, 16)]
    [InlineData(FilingKind.Website, 3, 2)]
    public void ServiceNameOutsideTheLimits_IsWarnedOf(FilingKind kind, int fine, int wrong)
    {
        var limits = new AliyunLimits(SampleForms.Website with { Kind = kind });

        Assert.Empty(limits.Of("/services/0/name", new string('样', fine)));
        Assert.NotEmpty(limits.Of("/services/0/name", new string('样', wrong)));
    }

    [Theory]
    [InlineData("/subject/principal/mobile", "13800000000", "12800000000")]
    [InlineData("/services/0/person/mobile", "13800000000", "1380000000")]
    [InlineData("/subject/principal/email", "a@example.cn", "a@example")]
    [InlineData("/services/0/homeUrl", "www.example.cn", "http://www.example.cn/")]
    [InlineData("/services/0/domains", "example.cn", "example.cn；example.com")]
    [InlineData("/subject/mailingAddress", "山东省济南市历下区样例路1号", "河北省石家庄市长安区样例路1号")]
    public void BrokenLimit_IsWarnedOf(string pointer, string fine, string wrong)
    {
        var limits = new AliyunLimits(SampleForms.Website);

        Assert.Empty(limits.Of(pointer, fine));
        Assert.NotEmpty(limits.Of(pointer, wrong));
    }

    [Fact]
    public void ShortRemarkOfAPersonInInnerMongolia_IsWarnedOf()
    {
        var limits = new AliyunLimits(SampleForms.Website with { Province = "内蒙古", Subject = SampleForms.Website.Subject! with { Nature = "个人" } });

        Assert.NotEmpty(limits.Of("/services/0/remark", "太短"));
        Assert.Empty(new AliyunLimits(SampleForms.Website).Of("/services/0/remark", "太短"));
    }

    [Fact]
    public void Pictures_GoToTheirOwners()
    {
        var other = SampleForms.Person with { Name = "欧阳样例", IdNumber = "110101198512120031", IdValidFrom = "2020-01-01", IdValidTo = "2040-01-01" };
        var pictures = Pictures(SampleReports.Ready with
        {
            Files =
            [
                Front("甲正.jpg", "样例甲", "371002199003070035"),
                Back("甲反.jpg", "2016-07-12", "2036-07-12"),
                Front("乙正.jpg", "欧阳样例", "110101198512120031"),
                Back("乙反.jpg", "2020-01-01", "2040-01-01"),
            ],
            Prefill = SampleForms.Website with { Services = [SampleForms.Website.Services[0] with { Person = other }] },
        });

        Assert.Equal(
            ["甲正.jpg", "甲反.jpg", "乙正.jpg", "乙反.jpg"],
            pictures.Where(p => p.Slot.Contains("负责人证件")).Select(p => Assert.Single(p.Files).File));
        Assert.Equal("missing", pictures.Single(p => p.Slot == "主办单位证件").Status);
    }

    [Fact]
    public void BackThatCouldBeAnyones_IsNotGuessed()
    {
        var pictures = Pictures(SampleReports.Ready with
        {
            Files =
            [
                Front("甲正.jpg", "样例甲", "371002199003070035"),
                Front("乙正.jpg", "欧阳样例", "110101198512120031"),
                Back("反.jpg", "2021-05-05", "2041-05-05"),
            ],
        });

        Assert.Equal("choose", pictures.Single(p => p.Slot == "主体负责人证件（国徽面）").Status);
    }

    [Fact]
    public void CardWithSameNameAndOtherNumber_IsLeftToAPerson()
    {
        var pictures = Pictures(SampleReports.Ready with { Files = [Front("同名.jpg", "样例甲", "371002198001010011")] });

        Assert.Equal("choose", pictures.Single(p => p.Slot == "主体负责人证件（人像面）").Status);
    }

    [Fact]
    public void TwoLicenses_TheOneWithTheNumberIsTaken()
    {
        var pictures = Pictures(SampleReports.Ready with
        {
            Files =
            [
                SampleReports.File("别家.jpg", Large, SampleReports.Document(DocumentKinds.BusinessLicense, ("creditCode", "91371002MA3C111111", FieldStatus.Confirmed))),
                SampleReports.File("本家.jpg", Large, SampleReports.Document(DocumentKinds.BusinessLicense, ("creditCode", "91371002MA3C000000", FieldStatus.Confirmed))),
            ],
        });

        Assert.Equal("本家.jpg", Assert.Single(pictures.Single(p => p.Slot == "主办单位证件").Files).File);
    }

    [Fact]
    public void TwoCopiesOfOneLicense_AreLeftToAPerson()
    {
        var license = SampleReports.Document(DocumentKinds.BusinessLicense, ("creditCode", "91371002MA3C000000", FieldStatus.Confirmed));
        var pictures = Pictures(SampleReports.Ready with { Files = [SampleReports.File("一.jpg", Large, license), SampleReports.File("二.jpg", Large, license)] });

        Assert.Equal("choose", pictures.Single(p => p.Slot == "主办单位证件").Status);
    }

    [Fact]
    public void PaperOfSeveralPages_IsAPictureAPage()
    {
        var letter = SampleReports.Document(DocumentKinds.AuthorizationLetter) with { MorePages = [new(2, 0), new(3, 90)] };
        var slot = Pictures(SampleReports.Ready with { Files = [SampleReports.File("授权书.jpg", Large, letter)] }).Single(p => p.Slot.Contains("授权书"));

        Assert.Equal([(1, 0), (2, 0), (3, 90)], slot.Files.Select(f => (f.Page, f.Rotation)));
        Assert.Equal(3, slot.Files.Select(f => f.Copy).Distinct().Count());
        Assert.Contains("共 3 页", Assert.Single(slot.Warnings));
    }

    [Fact]
    public void PersonalSubject_NeedsNoCertificateOfAUnit() => Assert.DoesNotContain(
        Pictures(SampleReports.Ready with { Prefill = SampleForms.Website with { Subject = SampleForms.Website.Subject! with { Nature = "个人" } } }),
        p => p.Slot == "主办单位证件");

    [Fact]
    public void MiniProgram_IsSaidToBelongElsewhere() => Assert.Contains(
        Export(SampleForms.MiniProgram)["notice"]!.AsArray(),
        n => ((string)n!).Contains("小程序应在其所属平台备案"));

    private static FileReading Front(string file, string name, string number) => SampleReports.File(
        file, Large, SampleReports.Document(DocumentKinds.IdCardFront, ("name", name, FieldStatus.Confirmed), ("idNumber", number, FieldStatus.Confirmed)));

    private static FileReading Back(string file, string from, string to) => SampleReports.File(
        file, Large, SampleReports.Document(DocumentKinds.IdCardBack, ("validFrom", from, FieldStatus.Confirmed), ("validTo", to, FieldStatus.Confirmed)));

    private static IReadOnlyList<UploadSlot> Pictures(FilingReport report) =>
        UploadSlots.Of(report, new UploadLimits { MaxBytes = 2_000_000, Source = "样例" });

    private static JsonNode Form(FilingForm form) => Export(form)["form"]!;

    private static JsonNode Export(FilingForm form) =>
        JsonNode.Parse(new AliyunExporter().Export(new FilingPackage(SampleReports.Ready with { Prefill = form }, SampleReports.Day)).Content)!;
}
