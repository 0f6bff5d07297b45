using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Rules;

namespace Beian.Docs.Cli.Tests.Reports;

public sealed class CheckReportTests
{
    private static FilingReport Filled(FilingInput input) => Fakes.Cli.Report(input, Verdict.Blocked) with
    {
        ElapsedMs = 1830,
        Findings =
        [
            new Finding
            {
                Code = "R-061",
                Severity = Severity.Blocking,
                Field = "/subject/name",
                Message = "单位名称与营业执照不一致，请按营业执照改正。",
                FormValue = "威海末来样例科技有限公司",
                DocumentValue = "威海未来样例科技有限公司",
                Evidence = [new Evidence { File = "filing/执照.jpg", Page = 1, Kind = DocumentKinds.BusinessLicense, DocumentField = FieldNames.Name }],
                Source = "样例规定 第一条",
            },
            new Finding
            {
                Code = "R-064",
                Severity = Severity.Blocking,
                Field = "/subject/principal/idNumber",
                Message = "主体负责人的证件号码与身份证不一致。",
                FormValue = "371002199001027715",
                DocumentValue = "371002199001017715",
            },
            new Finding { Code = "R-109", Severity = Severity.Warning, Field = "/services/0/name", Message = "网站名称太短。", FormValue = "样例" },
        ],
        MissingMaterials = [new MissingMaterial(DocumentKinds.IdCardBack, "/subject/principal", Severity.Blocking)],
    };

    [Fact]
    public async Task Report_SaysWhatIsWrongWhereToLookAndWhatIsMissing()
    {
        var cli = new Fakes.Cli { Check = Filled };
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/form.json", "{}"), Fakes.Cli.File("filing/a.jpg"), Fakes.Cli.File("filing/b.pdf")];
        cli.Reader.Readings["filing/b.pdf"] = new FileReading { File = "filing/b.pdf", Error = new ReadingError(IntakeErrorCodes.Damaged, "文件损坏。") };

        Assert.Equal(ExitCodes.Blocking, await cli.RunAsync("check", "filing"));

        Assert.Equal(
            """
            核验报告  filing
            截至 2026-11-23，2 个文件，用时 1.8 秒

            结论：不能提交（2 处必须改正，1 处警告，1 份材料缺少，1 个文件不能使用）

            必须改正
              1. 单位名称与营业执照不一致，请按营业执照改正。（R-061）
                 备案表  威海「末」来样例科技有限公司
                 材料    威海「未」来样例科技有限公司
                 填写项  主体信息的主办单位名称
                 请看    执照.jpg 第 1 页，营业执照的名称
                 依据    样例规定 第一条
              2. 主体负责人的证件号码与身份证不一致。（R-064）
                 备案表  371002*******「2」7715
                 材料    371002*******「1」7715
                 填写项  主体负责人的证件号码

            警告
              1. 网站名称太短。（R-109）
                 备案表  样例
                 填写项  第 1 个服务的服务名称

            缺少的材料
              身份证国徽面（主体负责人）：必须补充

            请对照原件（没有把握的字段）
              a.jpg 第 1 页，身份证人像面的住址：山东省威海市样例路1号
              a.jpg 第 1 页，身份证人像面的民族：没有读到

            文件
              a.jpg  身份证人像面
              b.pdf  不能使用：文件损坏。（file.damaged）


            """,
            cli.Out);
    }

    [Fact]
    public async Task Report_HasNoColorWhenItIsNotOnATerminal()
    {
        var cli = new Fakes.Cli { Check = Filled };
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/form.json", "{}")];

        await cli.RunAsync("check", "filing");

        Assert.DoesNotContain('\u001b', cli.Out);
    }
}
