using Beian.Docs.Filings;

namespace Beian.Docs.Testing;

/// <summary>Invented forms, visibly 样例.</summary>
public static class SampleForms
{
    public static ResponsiblePerson Person { get; } = new()
    {
        Name = "样例甲",
        IdKind = "居民身份证",
        IdNumber = "371002199003070035",
        IdValidFrom = "2016-07-12",
        IdValidTo = "2036-07-12",
        Mobile = "13800000000",
        EmergencyMobile = "13900000000",
        Email = "yangli@example.cn",
    };

    public static FilingForm Website { get; } = new()
    {
        Kind = FilingKind.Website,
        Operation = FilingOperation.First,
        Province = "山东省",
        Platform = FilingPlatform.Aliyun,
        Subject = new Subject
        {
            Name = "威海样例科技有限公司",
            Nature = "企业",
            CertificateKind = "营业执照",
            CertificateNumber = "91371002MA3C000000",
            CertificateAddress = "山东省威海市环翠区样例路 1 号",
            MailingAddress = "山东省威海市环翠区样例路 1 号 2 室",
            Superior = "威海样例科技有限公司",
            Principal = Person,
            LegalRepresentative = new LegalRepresentative { Name = "样例甲", IdNumber = "371002199003070035" },
        },
        Services =
        [
            new Service
            {
                Name = "样例科技官网",
                Domains = ["example.cn"],
                HomeUrl = "www.example.cn",
                Contents = ["单位门户网站"],
                Languages = ["中文简体"],
                PreApprovals = [],
                Remark = "展示企业介绍",
                IpAddresses = ["203.0.113.7"],
                Person = Person,
            },
        ],
    };

    public static FilingForm App { get; } = Website with
    {
        Kind = FilingKind.App,
        Services =
        [
            new Service
            {
                Name = "样例助手",
                Contents = ["生活服务"],
                Person = Person with { IdValidTo = "长期" },
                App = new AppDetails
                {
                    Platforms =
                    [
                        new AppPlatform { Os = "android", PackageName = "cn.example.app", PublicKey = "00AB", Fingerprint = "0123456789abcdef0123456789abcdef", Domains = ["api.example.cn"] },
                        new AppPlatform { Os = "ios", PackageName = "cn.example.app" },
                    ],
                },
            },
        ],
    };

    public static FilingForm MiniProgram { get; } = Website with
    {
        Kind = FilingKind.MiniProgram,
        Platform = FilingPlatform.WeChat,
        Services =
        [
            new Service
            {
                Name = "样例小程序",
                Contents = ["生活服务"],
                Languages = ["中文简体"],
                PreApprovals = ["教育"],
                Remark = "样例小程序用于展示企业的样例课程，提供在线预约",
                Person = Person with { IdValidTo = "长期" },
                MiniProgram = new MiniProgramDetails { AppId = "wx0000000000000000" },
            },
        ],
    };
}
