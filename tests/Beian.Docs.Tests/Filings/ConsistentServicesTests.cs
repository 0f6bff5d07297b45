using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Checklists;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules;
using Beian.Docs.Tests.Rules;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Filings;

/// <summary>Filings with nothing wrong, of every kind, nature and three provinces: no rule may object.</summary>
public sealed class ConsistentServicesTests
{
    private static readonly Dictionary<string, (string Region, string Place)> Provinces = new()
    {
        ["山东省"] = ("371002", "山东省威海市环翠区"),
        ["广东省"] = ("440305", "广东省深圳市南山区"),
        ["北京市"] = ("110108", "北京市海淀区"),
    };

    private static readonly Dictionary<string, (string Category, string Nature, string Certificate, string Kind, string Ending)> Natures = new()
    {
        ["企业"] = ("91", "企业", "营业执照", DocumentKinds.BusinessLicense, "科技有限公司"),
        ["个体工商户"] = ("92", "企业", "营业执照", DocumentKinds.BusinessLicense, "商行"),
        ["事业单位"] = ("12", "事业单位", "事业单位法人证书", DocumentKinds.InstitutionCertificate, "图书馆"),
        ["社会团体"] = ("51", "社会团体", "社会团体法人登记证书", DocumentKinds.SocialOrganizationCertificate, "协会"),
    };

    public static TheoryData<FilingKind, string, string> Everything
    {
        get
        {
            var data = new TheoryData<FilingKind, string, string>();
            foreach (var kind in (FilingKind[])[FilingKind.Website, FilingKind.App, FilingKind.MiniProgram])
            {
                foreach (var nature in Natures.Keys.Append("个人"))
                {
                    foreach (var province in Provinces.Keys)
                        data.Add(kind, nature, province);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void ConsistentFiling_IsReady(FilingKind kind, string nature, string province)
    {
        var report = (nature == "个人" ? OfPerson(kind, province) : OfUnit(kind, nature, province)).Check();
        Assert.Empty(report.Findings.Where(f => f.Severity >= Severity.Warning).Select(f => $"{f.Code} {f.Field} {f.Message}"));
        Assert.DoesNotContain(report.MissingMaterials, m => m.Severity >= Severity.Warning);
        Assert.Equal(Verdict.Ready, report.Verdict);
        Assert.DoesNotContain(report.Checklist, i => i.State is ChecklistState.Missing or ChecklistState.Doubtful && i.Severity >= Severity.Warning);
        Assert.Empty(report.ClientRequest);
    }

    private static SampleFiling OfUnit(FilingKind kind, string nature, string province)
    {
        var ((region, place), (category, word, certificate, document, ending)) = (Provinces[province], Natures[nature]);
        var (name, code, number) = ($"{AdministrativeDivisions.Find(place)!.City ?? province}样例{ending}", CodeOf(category, region), NumberOf(region));
        var address = $"{place}样例路1号2室";
        var subject = new Subject
        {
            Name = name,
            Nature = word,
            CertificateKind = certificate,
            CertificateNumber = code,
            CertificateAddress = address,
            MailingAddress = address,
            Superior = nature == "事业单位" ? "样例主管局" : name,
            Principal = Person(Zhang, number),
            LegalRepresentative = new LegalRepresentative { Name = Zhang, IdNumber = number },
        };
        var paper = Document(document, (FieldNames.CreditCode, code), (FieldNames.Name, name), (FieldNames.Representative, Zhang), (FieldNames.RepresentativeTitle, nature == "个体工商户" ? "经营者" : "法定代表人"),
            (FieldNames.Address, address), (FieldNames.EstablishedOn, "2016-01-05"), (FieldNames.ValidFrom, "2024-01-05"), (FieldNames.ValidTo, "2034-01-04"), (FieldNames.Scope, "软件开发；水产品销售"));
        return Of(kind, province, subject, number, "样例官网", "广东省单位网站备案承诺书").With([("证书.jpg", paper), .. Papers(kind, province, name, number, place, "广东省单位网站备案承诺书")]);
    }

    private static SampleFiling OfPerson(FilingKind kind, string province)
    {
        var (region, place) = Provinces[province];
        var number = NumberOf(region);
        var subject = new Subject
        {
            Name = Zhang,
            Nature = "个人",
            CertificateKind = "居民身份证",
            CertificateNumber = number,
            CertificateAddress = $"{place}样例街3号",
            MailingAddress = $"{place}样例街3号4室",
            Principal = Person(Zhang, number),
        };
        return Of(kind, province, subject, number, "张样例的笔记", "").With([.. Papers(kind, province, Zhang, number, place, "广东省个人网站备案承诺书")]);
    }

    private static SampleFiling Of(FilingKind kind, string province, Subject subject, string number, string name, string template) => new()
    {
        Form = new FilingForm
        {
            Kind = kind,
            Operation = FilingOperation.First,
            Province = province,
            Platform = kind == FilingKind.MiniProgram ? FilingPlatform.WeChat : FilingPlatform.Aliyun,
            Subject = subject,
            Services =
            [
                new Service
                {
                    Name = kind == FilingKind.Website ? name : "样例助手",
                    Domains = kind == FilingKind.MiniProgram ? [] : kind == FilingKind.App ? ["api.example.cn"] : ["example.cn"],
                    HomeUrl = kind == FilingKind.Website ? "www.example.cn" : null,
                    Languages = ["中文简体"],
                    PreApprovals = ["以上都不涉及"],
                    Remark = "本网站是个人网站，记录日常见闻；单位用于展示简介和产品，不在线交易。",
                    IpAddresses = kind == FilingKind.MiniProgram ? [] : ["203.0.113.7"],
                    Person = Person(Zhang, number),
                    App = kind == FilingKind.App ? SampleServices.App.Form.Services[0].App! with { Icon = "图标.png" } : null,
                    MiniProgram = kind == FilingKind.MiniProgram ? new MiniProgramDetails { AppId = "wx1234567890abcdef" } : null,
                },
            ],
        },
    };

    private static IEnumerable<(string File, DocumentReading Document)> Papers(FilingKind kind, string province, string name, string number, string place, string template)
    {
        yield return ("人像.jpg", Front((FieldNames.IdNumber, number), (FieldNames.Address, $"{place}样例街3号")));
        yield return ("国徽.jpg", Back((FieldNames.Authority, $"{AdministrativeDivisions.Find(place)!.City ?? province}公安局")));
        if (kind != FilingKind.MiniProgram)
            yield return ("域名.jpg", Document(DocumentKinds.DomainCertificate, (FieldNames.Domain, "example.cn"), (FieldNames.Holder, name), (FieldNames.Registrar, "样例注册服务有限公司"), (FieldNames.ExpiresOn, "2029-05-01")));
        if (kind != FilingKind.Website || province == "广东省")
            yield return ("承诺书.jpg", SamplePapers.Promise((FieldNames.LetterKind, kind == FilingKind.Website ? template : "互联网信息服务承诺书"), (FieldNames.SubjectName, name),
                (FieldNames.ServiceName, null), (FieldNames.Domain, kind == FilingKind.MiniProgram ? null : "example.cn")));
        if (kind != FilingKind.Website)
            yield return ("核验单.jpg", Document(DocumentKinds.VerificationSheet, (FieldNames.SubjectName, name), (FieldNames.SignedOn, "2026-11-10"), (FieldNames.Seal, FieldNames.Present), (FieldNames.Signature, FieldNames.Present)));
        if (kind == FilingKind.App)
            yield return ("图标.png", Document(DocumentKinds.Unreadable));
    }

    private static string CodeOf(string category, string region)
    {
        const string Body = "MA3C0000";
        var first17 = category + region + Body + OrganizationCode.CheckCharacter(Body);
        return first17 + UnifiedSocialCreditCode.CheckCharacter(first17);
    }

    private static string NumberOf(string region)
    {
        var first17 = region + "19900307771";
        return first17 + ResidentIdNumber.CheckCharacter(first17);
    }
}
