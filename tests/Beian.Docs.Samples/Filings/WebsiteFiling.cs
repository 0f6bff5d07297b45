using Beian.Docs.Filings;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings;

/// <summary>A company's website in Shandong by way of Aliyun, with five mistakes on the form (网站备案样例).</summary>
internal static class WebsiteFiling
{
    public static SampleFiling Make()
    {
        var person = new Person
        {
            Name = "王海涛",
            IsMale = true,
            Ethnicity = "汉",
            BirthDate = new(1985, 6, 18),
            Address = "山东省威海市环翠区文化东路66号3号楼2单元501室",
            IdNumber = SampleData.IdNumber("371002", new(1985, 6, 18), 731),
            Authority = "威海市公安局环翠分局",
            ValidFrom = new(2016, 7, 12),
            ValidTo = new(2036, 7, 12),
        };
        var company = new Company
        {
            Generation = LicenseGeneration.G4,
            Format = LicenseFormat.Company,
            Region = Region.All.First(r => r.Code == "371002"),
            Number = SampleData.CreditCode("91", "371002", "MA3W7K2D"),
            Name = "威海未达信息技术有限公司",
            Type = "有限责任公司（自然人投资或控股）",
            RepresentativeTitle = "法定代表人",
            Representative = person.Name,
            CapitalTitle = "注册资本",
            Capital = "伍佰万元整",
            EstablishedTitle = "成立日期",
            EstablishedOn = new(2018, 4, 16),
            AddressTitle = "住所",
            Address = "山东省威海市环翠区新威路118号科技大厦9层906室",
            ScopeTitle = "经营范围",
            Scope = SampleData.Scope,
            Authority = "威海市环翠区行政审批服务局",
            IssuedOn = new(2023, 9, 5),
            Dates = DateStyle.Padded,
        };
        var inCharge = SampleData.Form(person, "13906310011", "13906310022", "wanghaitao@weida.example");
        var number = company.Number;
        return new(
            "website-weihai",
            new FilingForm
            {
                Kind = FilingKind.Website,
                Operation = FilingOperation.First,
                Province = "山东省",
                Platform = FilingPlatform.Aliyun,
                Subject = new Subject
                {
                    Name = "威海末达信息技术有限公司",
                    Nature = "企业",
                    CertificateKind = "营业执照",
                    CertificateNumber = number[..12] + (number[12] == '7' ? '1' : '7') + number[13..],
                    CertificateAddress = company.Address,
                    MailingAddress = "江苏省苏州市昆山市长江路88号创新创业基地3层305室",
                    Superior = "威海末达信息技术有限公司",
                    Principal = inCharge with { IdValidTo = "2036-07-21", EmergencyMobile = inCharge.Mobile },
                    LegalRepresentative = new LegalRepresentative { Name = person.Name, IdNumber = person.IdNumber },
                },
                Services =
                [
                    new Service
                    {
                        Name = "未达信息技术",
                        Domains = ["weida-sample.cn"],
                        HomeUrl = "www.weida-sample.cn",
                        Contents = ["单位门户网站"],
                        Languages = ["中文简体"],
                        Person = inCharge,
                    },
                ],
            },
            [
                SamplePicture.License("营业执照.jpg", Level.Scan, 11, company),
                SamplePicture.Both("法人身份证正反面.jpg", Level.Scan, 12, person),
            ],
            new ExpectedReport
            {
                AsOf = SampleData.AsOf,
                Verdict = "blocked",
                Findings =
                [
                    new("R-061", "/subject/name", "末达, 执照上是未达"),
                    new("R-063", "/subject/certificateNumber", "第 13 位不同"),
                    new("R-069", "/subject/principal/idValidTo", "07-21, 身份证上是 07-12"),
                    new("R-110", "/subject/principal/emergencyMobile", "应急电话与手机号码相同") { OrField = ["/subject/principal/mobile"] },
                    new("R-121", "/subject/mailingAddress", "通信地址在江苏, 住所在山东"),
                ],
                Accepted = [new("R-015", "/subject/certificateNumber", "改动一位后校验码也不对")],
            });
    }
}
