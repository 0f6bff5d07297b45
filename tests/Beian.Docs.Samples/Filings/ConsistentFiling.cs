using Beian.Docs.Filings;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings;

/// <summary>A filing with nothing wrong in it (无误的备案样例).</summary>
internal static class ConsistentFiling
{
    public static SampleFiling Make()
    {
        var person = new Person
        {
            Name = "于海燕",
            IsMale = false,
            Ethnicity = "汉",
            BirthDate = new(1974, 3, 8),
            Address = "山东省威海市文登区文化东路9号阳光水岸12号楼2单元402室",
            IdNumber = SampleData.IdNumber("371003", new(1974, 3, 8), 328),
            Authority = "威海市公安局文登分局",
            ValidFrom = new(2020, 10, 21),
            ValidTo = null,
        };
        var company = new Company
        {
            Generation = LicenseGeneration.G3,
            Format = LicenseFormat.Company,
            Region = Region.All.First(r => r.Code == "371003"),
            Number = SampleData.CreditCode("91", "371003", "MA3P6H4T"),
            Name = "威海云帆海洋科技有限公司",
            Type = "有限责任公司（自然人独资）",
            RepresentativeTitle = "法定代表人",
            Representative = person.Name,
            CapitalTitle = "注册资本",
            Capital = "贰佰万元整",
            EstablishedTitle = "成立日期",
            EstablishedOn = new(2019, 5, 27),
            TermTitle = "营业期限",
            Term = "2019年05月27日至长期",
            ValidFrom = new(2019, 5, 27),
            IsOpenEnded = true,
            AddressTitle = "住所",
            Address = "山东省威海市文登区世昌大道205号智慧谷产业园2层206室",
            ScopeTitle = "经营范围",
            Scope = SampleData.Scope,
            Authority = "威海市文登区行政审批服务局",
            IssuedOn = new(2021, 3, 18),
            Dates = DateStyle.Padded,
        };
        var inCharge = SampleData.Form(person, "13863150088", "13863150099", "yuhaiyan@yunfan.example");
        return new(
            "website-consistent",
            new FilingForm
            {
                Kind = FilingKind.Website,
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
                    Principal = inCharge,
                    LegalRepresentative = new LegalRepresentative { Name = person.Name, IdNumber = person.IdNumber },
                },
                Services =
                [
                    new Service
                    {
                        Name = "云帆海洋科技",
                        Domains = ["yunfan-sample.cn"],
                        HomeUrl = "www.yunfan-sample.cn",
                        Contents = ["单位门户网站"],
                        Languages = ["中文简体"],
                        Person = inCharge,
                    },
                ],
            },
            [
                SamplePicture.License("营业执照.jpg", Level.Scan, 41, company),
                SamplePicture.Front("身份证正面.jpg", Level.Scan, 42, person),
                SamplePicture.Back("身份证反面.jpg", Level.Scan, 43, person),
            ],
            new ExpectedReport { AsOf = SampleData.AsOf, Verdict = "ready", Findings = [] });
    }
}
