using System.Text;
using System.Text.Json;
using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;
using Beian.Docs.Serialization;
using Beian.Docs.Testing;

namespace Beian.Docs.Tests.Filings.Forms;

public sealed class FormJsonTests
{
    public static TheoryData<string> Samples => ["website", "app", "miniProgram"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void WrittenForm_ReadsBackTheSame(string sample)
    {
        var form = sample switch { "website" => SampleForms.Website, "app" => SampleForms.App, _ => SampleForms.MiniProgram };

        var reading = FormJson.Parse(FormJson.Write(form));

        Assert.Empty(reading.Problems);
        Assert.Equal(Canonical(form), Canonical(reading.Form));
    }

    [Fact]
    public void WrittenForm_LeavesOutWhatIsNotFilledIn() =>
        Assert.Equal("{\n  \"kind\": \"miniProgram\",\n  \"platform\": \"wechat\"\n}\n", FormJson.Write(new FilingForm { Kind = FilingKind.MiniProgram, Platform = FilingPlatform.WeChat }));

    [Fact]
    public void ContractExample_IsReadWithoutProblems()
    {
        var reading = FormJson.Parse("""
            { "kind": "website", "operation": "addAccess", "province": "山东省", "platform": "wechat",
              "subject": { "name": "样例公司", "nature": "企业", "certificateKind": "营业执照", "superior": "样例公司",
                "principal": { "name": "样例甲", "idKind": "居民身份证", "idValidFrom": "2016-07-12", "idValidTo": "长期" },
                "legalRepresentative": { "name": "样例甲" } },
              "services": [ { "name": "样例官网", "domains": ["example.cn"], "contents": ["单位门户网站"], "languages": ["中文简体"], "preApprovals": [],
                "app": { "platforms": [ { "os": "harmony", "domains": ["api.example.cn"] } ] }, "miniProgram": { "appId": "wx1" } } ] }
            """);

        Assert.Empty(reading.Problems);
        Assert.Equal(FilingOperation.AddAccess, reading.Form.Operation);
        Assert.Equal(FilingPlatform.WeChat, reading.Form.Platform);
        Assert.Equal("长期", reading.Form.Subject!.Principal!.IdValidTo);
        Assert.Equal("harmony", reading.Form.Services[0].App!.Platforms[0].Os);
    }

    [Theory]
    [InlineData("""{ "subject": { "nmae": "样例" } }""", "/subject/nmae", "是不是想写 name？")]
    [InlineData("""{ "subject": { "Name": "样例" } }""", "/subject/Name", "是不是想写 name？")]
    [InlineData("""{ "subject": { "certificate_number": "样例" } }""", "/subject/certificate_number", "是不是想写 certificateNumber？")]
    [InlineData("""{ "subject": { "主办单位名称": "样例" } }""", "/subject/主办单位名称", "是不是想写 name？")]
    [InlineData("""{ "services": [ {}, { "a/b~c": 1 } ] }""", "/services/1/a~1b~0c", "这里可以有：name、domains")]
    public void UnknownMember_IsNamedByPointerWithWhatWasMeant(string json, string pointer, string hint)
    {
        var problem = Assert.Single(FormJson.Parse(json).Problems);

        Assert.Equal(FormProblemCodes.UnknownMember, problem.Code);
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Equal(pointer, problem.Field);
        Assert.Contains(hint, problem.Message);
    }

    [Theory]
    [InlineData("""{ "kind": "websit", "province": "山东省" }""", "/kind", "是不是想填 website？")]
    [InlineData("""{ "kind": 3, "province": "山东省" }""", "/kind", "加上双引号")]
    [InlineData("""{ "subject": "样例", "province": "山东省" }""", "/subject", "花括号")]
    [InlineData("""{ "services": { "name": "样例" }, "province": "山东省" }""", "/services", "方括号")]
    [InlineData("""{ "services": [ { "domains": ["example.cn", 5] } ], "province": "山东省" }""", "/services/0/domains/1", "第 1 个服务的域名第 2 项应写成文字")]
    [InlineData("""{ "services": [ 7 ], "province": "山东省" }""", "/services/0", "第 1 个服务应写成一组项")]
    [InlineData("""{ "subject": { "principal": { "idNumber": 371002199003070035 } }, "province": "山东省" }""", "/subject/principal/idNumber", "主体负责人的证件号码应写成文字")]
    [InlineData("""{ "subject": { "principal": { "idValidTo": "2036-02-30" } }, "province": "山东省" }""", "/subject/principal/idValidTo", "YYYY-MM-DD")]
    [InlineData("""{ "subject": { "principal": { "idValidFrom": "长期" } }, "province": "山东省" }""", "/subject/principal/idValidFrom", "YYYY-MM-DD")]
    [InlineData("""{ "subject": { "name": "\ud800" }, "province": "山东省" }""", "/subject/name", "无效字符")]
    public void MalformedMember_IsReportedAndTheRestIsUsed(string json, string pointer, string hint)
    {
        var reading = FormJson.Parse(json);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(FormProblemCodes.Malformed, problem.Code);
        Assert.Equal(Severity.Blocking, problem.Severity);
        Assert.Equal(pointer, problem.Field);
        Assert.Contains(hint, problem.Message);
        Assert.Equal("山东省", reading.Form.Province);
    }

    [Theory]
    [InlineData("""{ "kind": "网站" }""", "/kind", "已按 website 读取")]
    [InlineData("""{ "kind": "mini-program" }""", "/kind", "已按 miniProgram 读取")]
    [InlineData("""{ "platform": "ＡＬＩＹＵＮ" }""", "/platform", "已按 aliyun 读取")]
    [InlineData("""{ "subject": { "principal": { "idValidTo": "2036.7.12" } } }""", "/subject/principal/idValidTo", "已按 2036-07-12 读取")]
    [InlineData("""{ "subject": { "principal": { "idValidTo": "长期有效" } } }""", "/subject/principal/idValidTo", "已按 长期 读取")]
    [InlineData("""{ "services": [ { "app": { "platforms": [ { "os": "Android" } ] } } ] }""", "/services/0/app/platforms/0/os", "已按 android 读取")]
    [InlineData("""{ "subject": { "nature": "个体工商户" } }""", "/subject/nature", "一般填企业")]
    [InlineData("""{ "subject": { "nature": "企业单位" } }""", "/subject/nature", "按“企业”核验")]
    public void WordThatIsPlainlyMeant_IsReadAndSaid(string json, string pointer, string hint)
    {
        var problem = Assert.Single(FormJson.Parse(json).Problems);

        Assert.Equal((Severity.Info, pointer), (problem.Severity, problem.Field));
        Assert.Contains(hint, problem.Message);
    }

    [Fact]
    public void DateInAnotherSpelling_IsRead() =>
        Assert.Equal("2036-07-12", FormJson.Parse("""{ "subject": { "principal": { "idValidTo": "2036年7月12日" } } }""").Form.Subject!.Principal!.IdValidTo);

    [Theory]
    [InlineData("""{ "subject": { "nature": "学习小组" } }""", "/subject/nature")]
    [InlineData("""{ "subject": { "certificateKind": "营业执造" } }""", "/subject/certificateKind")]
    [InlineData("""{ "subject": { "principal": { "idKind": "驾驶证" } } }""", "/subject/principal/idKind")]
    [InlineData("""{ "kind": "website", "services": [ { "contents": ["单位门户网站", "买菜"] } ] }""", "/services/0/contents/1")]
    [InlineData("""{ "services": [ { "languages": ["火星文"] } ] }""", "/services/0/languages/0")]
    [InlineData("""{ "province": "山冻省" }""", "/province")]
    public void WordOutsideTheCodeTable_IsAWarningWithTheAllowedWords(string json, string pointer)
    {
        var problem = Assert.Single(FormJson.Parse(json).Problems);

        Assert.Equal(FormProblemCodes.NotInCodeTable, problem.Code);
        Assert.Equal(Severity.Warning, problem.Severity);
        Assert.Equal(pointer, problem.Field);
        Assert.Contains("填", problem.Message);
        Assert.NotNull(problem.FormValue);
    }

    [Theory]
    [InlineData("""{ "subject": { "nature": "民办非企业单位(社会服务机构)", "principal": { "idKind": "身份证" } }, "province": "山东" }""")]
    [InlineData("""{ "subject": { "certificateKind": "营业执照(副本)" }, "services": [ { "languages": ["中文"] } ] }""")]
    [InlineData("""{ "kind": "miniProgram", "services": [ { "contents": ["生活缴费"] } ] }""")]
    public void WordThatMeansARow_IsNotReported(string json) => Assert.Empty(FormJson.Parse(json).Problems);

    /// <summary>What is meant is plain, and the list has another word for it.</summary>
    [Theory]
    [InlineData("公司")]
    [InlineData("个体工商户")]
    public void NatureThatTheTableCallsOtherwise_IsAHint(string nature) =>
        Assert.Equal(Severity.Info, Assert.Single(FormJson.Parse($$"""{ "subject": { "nature": "{{nature}}" } }""").Problems).Severity);

    [Fact]
    public void RepeatedMember_IsReportedAndBlocksOnlyWhenItDiffers()
    {
        var problems = FormJson.Parse("""{ "kind": "app", "kind": "app", "province": "山东省", "province": "河北省" }""").Problems;

        Assert.Equal([("/kind", Severity.Warning), ("/province", Severity.Blocking)], problems.Select(p => (p.Field, p.Severity)));
        Assert.All(problems, p => Assert.Equal(FormProblemCodes.Duplicate, p.Code));
    }

    [Fact]
    public void BrokenJson_IsOneProblemThatSaysWhere()
    {
        var reading = FormJson.Parse("{\n  \"kind\": \"website\",\n  \"province\" \"山东省\"\n}");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((FormProblemCodes.Unusable, Severity.Blocking), (problem.Code, problem.Severity));
        Assert.Contains("第 3 行第 14 个字符", problem.Message);
        Assert.Equal(new FilingForm(), reading.Form with { Services = new FilingForm().Services });
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("\uFEFF")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"website\"")]
    [InlineData("<html></html>")]
    public void TextThatIsNoForm_IsOneBlockingProblem(string json)
    {
        var problem = Assert.Single(FormJson.Parse(json).Problems);

        Assert.Equal((FormProblemCodes.Unusable, Severity.Blocking), (problem.Code, problem.Severity));
    }

    [Theory]
    [InlineData("{ \"province\": \"山东省\", }")]
    [InlineData("{ // 省份\n \"province\": \"山东省\" }")]
    public void CommentsAndTrailingCommas_AreReportedAndReadOver(string json)
    {
        var reading = FormJson.Parse(json);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((FormProblemCodes.LooseSyntax, Severity.Info), (problem.Code, problem.Severity));
        Assert.Equal("山东省", reading.Form.Province);
    }

    [Fact]
    public void ByteOrderMark_MakesNoDifference()
    {
        var reading = FormJson.Parse("\uFEFF{ \"province\": \"山东省\" }");

        Assert.Empty(reading.Problems);
        Assert.Equal("山东省", reading.Form.Province);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", true)]
    public void FileInOtherEncoding_IsReadAndSaid(string name, bool isSaid)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes("{ \"province\": \"山东省\" }")];

        var reading = FormJson.Parse(file);

        Assert.Equal("山东省", reading.Form.Province);
        Assert.Equal(isSaid ? [FormProblemCodes.LooseSyntax] : [], reading.Problems.Select(p => p.Code));
    }

    [Fact]
    public void FileInNoEncoding_IsAProblem() =>
        Assert.Equal(FormProblemCodes.Unusable, Assert.Single(FormJson.Parse([0x7B, 0x22, 0x81, 0xFF, 0xFF, 0x00, 0x80]).Problems, p => p.Code != FormProblemCodes.LooseSyntax).Code);

    [Fact]
    public void GarbledValue_IsReportedAndNotUsed()
    {
        var reading = FormJson.Parse("{ \"subject\": { \"name\": \"ɽ\uFFFD\uFFFD\" } }");

        Assert.Equal((FormProblemCodes.Malformed, "/subject/name"), (Assert.Single(reading.Problems).Code, reading.Problems[0].Field));
        Assert.Null(reading.Form.Subject!.Name);
    }

    [Fact]
    public void BlankValues_AreNotFilledIn()
    {
        var reading = FormJson.Parse("""{ "kind": null, "province": " ", "subject": { "name": "", "superior": " 样例 " }, "services": [ { "domains": ["", null] } ] }""");

        Assert.Empty(reading.Problems);
        Assert.Null(reading.Form.Province);
        Assert.Null(reading.Form.Subject!.Name);
        Assert.Equal("样例", reading.Form.Subject.Superior);
        Assert.Empty(reading.Form.Services[0].Domains);
    }

    [Fact]
    public void HugeForm_IsRefusedBeforeItIsParsed() =>
        Assert.Equal(FormProblemCodes.Unusable, Assert.Single(FormJson.Parse(new string(' ', FormLimits.MaxCharacters + 1)).Problems).Code);

    [Fact]
    public void DeepForm_IsOneProblem() =>
        Assert.Equal(FormProblemCodes.Unusable, Assert.Single(FormJson.Parse(new string('[', 10_000)).Problems).Code);

    [Fact]
    public void ManyProblems_AreCountedNotListed()
    {
        var members = string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"\"x{i}\": 1"));

        var problems = FormJson.Parse($"{{ {members} }}").Problems;

        Assert.Equal(FormLimits.MaxProblems + 1, problems.Count);
        Assert.Contains("4900", problems[^1].Message);
    }

    [Fact]
    public void LongList_IsCutAndReported()
    {
        var domains = string.Join(',', Enumerable.Range(0, 500).Select(i => $"\"a{i}.example.cn\""));

        var reading = FormJson.Parse($"{{ \"services\": [ {{ \"domains\": [{domains}] }} ] }}");

        Assert.Equal(FormProblemCodes.TooLarge, Assert.Single(reading.Problems).Code);
        Assert.Equal(FormLimits.MaxListItems, reading.Form.Services[0].Domains.Count);
    }

    [Fact]
    public void Message_DoesNotRepeatAnIdNumber()
    {
        var problem = Assert.Single(FormJson.Parse("""{ "kind": "371002199003070035" }""").Problems);

        Assert.DoesNotContain("371002199003070035", problem.Message);
    }

    private static string Canonical(FilingForm form) => JsonSerializer.Serialize(form, ContractJson.Pretty);
}
