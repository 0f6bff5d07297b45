using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;
using Beian.Docs.Rules;

namespace Beian.Docs.Testing;

/// <summary>Invented reports, as a check would give them, visibly 样例.</summary>
public static class SampleReports
{
    public static DateOnly Day { get; } = new(2026, 11, 23);

    private static Quad Box { get; } = Quad.FromBox(100, 200, 500, 240);

    private static FileReading License { get; } = File("主体/营业执照.jpg", new PageSize(3000, 2100), Document(
        DocumentKinds.BusinessLicense,
        ("name", "威海样例科技有限公司", FieldStatus.Confirmed),
        ("creditCode", "91371002MA3C000000", FieldStatus.Confirmed),
        ("representative", "样例甲", FieldStatus.Confirmed),
        ("address", "山东省威海市环翠区样例路1号", FieldStatus.Doubtful)));

    private static FileReading Card { get; } = File(
        "负责人/身份证.png",
        new PageSize(1600, 2200),
        Document(DocumentKinds.IdCardFront, ("name", "样例甲", FieldStatus.Confirmed), ("idNumber", "371002199003070035", FieldStatus.Confirmed)),
        Document(DocumentKinds.IdCardBack, ("validFrom", "2016-07-12", FieldStatus.Confirmed), ("validTo", "2036-07-12", FieldStatus.Confirmed)));

    /// <summary>Everything agrees.</summary>
    public static FilingReport Ready { get; } = new()
    {
        Folder = "样例/网站",
        Verdict = Verdict.Ready,
        AsOf = Day,
        ElapsedMs = 1234,
        Files = [License, Card],
        Prefill = SampleForms.Website,
    };

    /// <summary>A wrong number, an app whose name is too long, papers missing and in the wrong format, text that looks like formulas.</summary>
    public static FilingReport Blocked { get; } = new()
    {
        Folder = "样例/APP",
        Verdict = Verdict.Blocked,
        AsOf = Day,
        ElapsedMs = 4321,
        Files = [File("扫描件.pdf", new PageSize(1000, 700), [.. License.Documents]), Card],
        Findings =
        [
            new Finding
            {
                Code = "R-063",
                Severity = Severity.Blocking,
                Field = "/subject/certificateNumber",
                Message = "营业执照上的统一社会信用代码与备案表不一致，请按营业执照改正。",
                FormValue = "91371002MA3C00000X",
                DocumentValue = "91371002MA3C000000",
                Evidence = [new Evidence { File = "扫描件.pdf", Page = 1, Kind = DocumentKinds.BusinessLicense, DocumentField = "creditCode", Box = Box }],
                Source = "样例",
            },
            new Finding { Code = "F-004", Severity = Severity.Warning, Field = "/services/0/languages/0", Message = "第 1 个服务的语言第 1 项不在代码表中。", FormValue = "火星文" },
        ],
        MissingMaterials = [new MissingMaterial(DocumentKinds.IdCardFront, "/services/0/person", Severity.Blocking)],
        Prefill = SampleForms.App with
        {
            Subject = SampleForms.App.Subject! with { CertificateNumber = "91371002MA3C00000X", Superior = "=HYPERLINK(\"http://example.cn\")" },
            Services =
            [
                SampleForms.App.Services[0] with
                {
                    Name = "这是一个名字特别特别长的样例应用助手",
                    Languages = ["火星文"],
                    Remark = "@SUM(1,2)\n第二行",
                    Person = SampleForms.Person with { Name = "欧阳样例", IdNumber = "110101198512120031", IdValidFrom = "2020-01-01", IdValidTo = "长期" },
                },
            ],
        },
    };

    public static DocumentReading Document(string kind, params (string Field, string Value, FieldStatus Status)[] fields) => new()
    {
        Kind = kind,
        Page = 1,
        Confidence = 0.99,
        Region = Quad.FromBox(0, 0, 1000, 700),
        Fields = fields.ToDictionary(
            f => f.Field,
            f => new FieldReading { Value = f.Value, Status = f.Status, Confidence = 0.98, Box = Box, Raw = f.Value }),
    };

    public static FileReading File(string name, PageSize size, params DocumentReading[] documents) => new()
    {
        File = name,
        Sha256 = new string('0', 64),
        Pages = 1,
        Documents = documents,
        PageSizes = [size],
        Engine = "样例",
    };
}
