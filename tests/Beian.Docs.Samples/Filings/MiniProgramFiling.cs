using Beian.Docs.Filings;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings;

/// <summary>A company's mini-program on WeChat: names with a look-alike, terms that run out, a short phone number (小程序备案样例).</summary>
internal static class MiniProgramFiling
{
    public static SampleFiling Make()
    {
        var person = new Person
        {
            Name = "陈嘉妍",
            IsMale = false,
            Ethnicity = "汉",
            BirthDate = new(1995, 4, 12),
            Address = "福建省厦门市思明区和平里37号翠竹苑5幢2单元801",
            IdNumber = SampleData.IdNumber("350203", new(1995, 4, 12), 446),
            Authority = "厦门市公安局思明分局",
            ValidFrom = new(2017, 2, 1),
            ValidTo = new(2027, 2, 1),
        };
        var company = new Company
        {
            Generation = LicenseGeneration.G3,
            Format = LicenseFormat.Company,
            Region = Region.All.First(r => r.Code == "350203"),
            Number = SampleData.CreditCode("91", "350203", "MA2XR5Q8"),
            Name = "厦门嘉禾云创科技有限公司",
            Type = "有限责任公司（自然人独资）",
            RepresentativeTitle = "法定代表人",
            Representative = person.Name,
            CapitalTitle = "注册资本",
            Capital = "壹佰万元整",
            EstablishedTitle = "成立日期",
            EstablishedOn = new(2017, 1, 16),
            TermTitle = "营业期限",
            Term = "2017年01月16日至2027年01月15日",
            ValidFrom = new(2017, 1, 16),
            ValidTo = new(2027, 1, 15),
            AddressTitle = "住所",
            Address = "福建省厦门市思明区望海街19号海悦大厦8层802室",
            ScopeTitle = "经营范围",
            Scope = SampleData.Scope,
            Authority = "厦门市思明区市场监督管理局",
            IssuedOn = new(2020, 8, 5),
            Dates = DateStyle.Padded,
        };
        var inCharge = SampleData.Form(person, "13959200066", "13959200077", "chenjiayan@jiahe.example");
        return new(
            "miniprogram-xiamen",
            new FilingForm
            {
                Kind = FilingKind.MiniProgram,
                Operation = FilingOperation.First,
                Province = "福建省",
                Platform = FilingPlatform.WeChat,
                Subject = new Subject
                {
                    Name = company.Name,
                    Nature = "企业",
                    CertificateKind = "营业执照",
                    CertificateNumber = company.Number,
                    CertificateAddress = "福建省厦门市思明区望海街19号海悦大厦8层820室",
                    MailingAddress = "福建省厦门市思明区望海街19号海悦大厦8层802室",
                    Superior = company.Name,
                    Principal = inCharge with { Name = "陈嘉研" },
                    LegalRepresentative = new LegalRepresentative { Name = "陈嘉研", IdNumber = person.IdNumber },
                },
                Services =
                [
                    new Service
                    {
                        Name = "嘉禾云创助手",
                        Languages = ["中文简体"],
                        Person = inCharge with { EmergencyMobile = "1395920008" },
                        MiniProgram = new MiniProgramDetails { AppId = "wx1234567890abcdef" },
                    },
                ],
            },
            [
                SamplePicture.License("营业执照副本.jpg", Level.Photo, 31, company),
                SamplePicture.Front("陈嘉妍身份证人像面.jpg", Level.Photo, 32, person),
                SamplePicture.Back("陈嘉妍身份证国徽面.jpg", Level.Scan, 33, person),
            ],
            new ExpectedReport
            {
                AsOf = SampleData.AsOf,
                Verdict = "blocked",
                Findings =
                [
                    new("R-066", "/subject/principal/name", "研, 身份证上是妍"),
                    new("R-067", "/subject/legalRepresentative/name", "研, 执照上是妍"),
                    new("R-065", "/subject/certificateAddress", "820室, 执照上是802室"),
                    new("R-029", "/subject/certificateNumber", "营业期限 2027-01-15 止, 不足三个月")
                    {
                        OrField = ["/subject", "/subject/certificateKind", "/subject/name"],
                    },
                    new("R-047", "/subject/principal/idValidTo", "身份证 2027-02-01 止, 不足三个月")
                    {
                        OrField = ["/services/0/person/idValidTo", "/subject/principal", "/services/0/person"],
                    },
                    new("R-109", "/services/0/person/emergencyMobile", "少一位"),
                ],
                Accepted =
                [
                    new("F-003", "/services/0/person/emergencyMobile", "备案表自身的格式问题"),
                    new("R-112", "/services/0/person/emergencyMobile", "同一人的电话不同"),
                ],
            });
    }
}
