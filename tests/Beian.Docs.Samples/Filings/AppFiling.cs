using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings;

/// <summary>A sole trader's app: an expired card, a missing side, somebody without authorization, a shared phone (APP 备案样例).</summary>
internal static class AppFiling
{
    public static SampleFiling Make()
    {
        var owner = new Person
        {
            Name = "孙丽华",
            IsMale = false,
            Ethnicity = "汉",
            BirthDate = new(1978, 9, 2),
            Address = "山东省潍坊市寒亭区东风西路21号幸福里6号楼1单元302室",
            IdNumber = SampleData.IdNumber("370703", new(1978, 9, 2), 264),
            Authority = "潍坊市公安局寒亭分局",
            ValidFrom = new(2006, 3, 15),
            ValidTo = new(2026, 3, 15),
        };
        var employee = new Person
        {
            Name = "周明远",
            IsMale = true,
            Ethnicity = "满",
            BirthDate = new(1992, 11, 30),
            Address = "辽宁省大连市中山区解放大道150号",
            IdNumber = SampleData.IdNumber("210202", new(1992, 11, 30), 517),
            Authority = "大连市公安局中山分局",
            ValidFrom = new(2019, 5, 20),
            ValidTo = new(2039, 5, 20),
        };
        var company = new Company
        {
            Generation = LicenseGeneration.G4,
            Format = LicenseFormat.SoleTrader,
            Region = Region.All.First(r => r.Code == "370703"),
            Number = SampleData.CreditCode("92", "370703", "MA94F3GX"),
            Name = "潍坊市寒亭区蓝途电子产品经营部",
            Type = "个体工商户",
            RepresentativeTitle = "经营者",
            Representative = owner.Name,
            Composition = "个人经营",
            EstablishedTitle = "注册日期",
            EstablishedOn = new(2022, 5, 10),
            AddressTitle = "经营场所",
            Address = "山东省潍坊市寒亭区东风西路57号新天地商厦1层112号",
            ScopeTitle = "经营范围",
            Scope = "一般项目：电子产品销售；通讯设备销售；软件开发；日用百货销售。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）",
            Authority = "潍坊市寒亭区市场监督管理局",
            IssuedOn = new(2022, 5, 10),
            Dates = DateStyle.Padded,
        };
        return new(
            "app-weifang",
            new FilingForm
            {
                Kind = FilingKind.App,
                Operation = FilingOperation.First,
                Province = "山东省",
                Platform = FilingPlatform.Tencent,
                Subject = new Subject
                {
                    Name = company.Name,
                    Nature = "企业",
                    CertificateKind = "营业执照",
                    CertificateNumber = company.Number,
                    CertificateAddress = company.Address,
                    MailingAddress = company.Address,
                    Superior = company.Name,
                    Principal = SampleData.Form(owner, "13805360033", "13805360044", "sunlihua@lantu.example"),
                    LegalRepresentative = new LegalRepresentative { Name = owner.Name, IdNumber = owner.IdNumber },
                },
                Services =
                [
                    new Service
                    {
                        Name = "蓝途电子",
                        Domains = ["api.lantu-sample.cn"],
                        Languages = ["中文简体"],
                        Person = SampleData.Form(employee, "13805360033", "13805360055", "zhoumingyuan@lantu.example"),
                        App = new AppDetails
                        {
                            Platforms =
                            [
                                new AppPlatform
                                {
                                    Os = "android",
                                    PackageName = "cn.lantu.sample",
                                    PublicKey = SampleData.PublicKey,
                                    Fingerprint = "5B0A4E2D9C7F18633A61D0E4B8F5C297",
                                    Domains = ["api.lantu-sample.cn"],
                                },
                            ],
                        },
                    },
                ],
            },
            [
                SamplePicture.License("营业执照.jpg", Level.Photo, 21, company),
                SamplePicture.Front("经营者身份证正面.jpg", Level.Photo, 22, owner),
                SamplePicture.Back("经营者身份证反面.jpg", Level.Photo, 23, owner),
                SamplePicture.Front("APP负责人身份证正面.jpg", Level.Photo, 24, employee),
            ],
            new ExpectedReport
            {
                AsOf = SampleData.AsOf,
                Verdict = "blocked",
                Findings =
                [
                    new("R-001", "/services/0/person", "APP 负责人不是经营者, 没有授权书") { OrField = ["/services/0/person/name"] },
                    new("R-045", "/services/0/person", "APP 负责人身份证缺国徽面; 也可以按 R-010 报"),
                    new("R-046", "/subject/principal/idValidTo", "经营者身份证 2026-03-15 到期") { OrField = ["/subject/principal"] },
                    new("R-111", "/services/0/person/mobile", "与主体负责人同一手机") { OrField = ["/subject/principal/mobile"] },
                ],
                Accepted = [new("R-010", "/services/0/person", "即 R-045 的缺件")],
                MissingMaterials =
                [
                    new(DocumentKinds.IdCardBack, "/services/0/person"),
                    new(DocumentKinds.AuthorizationLetter, "/services/0/person"),
                ],
            });
    }
}
