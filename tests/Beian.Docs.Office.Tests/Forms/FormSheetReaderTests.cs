using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.Forms;

namespace Beian.Docs.Office.Tests.Forms;

public sealed class FormSheetReaderTests
{
    private static readonly string[] SubjectHeader = ["字段", "填写内容", "说明"];

    [Fact]
    public void Values_AreFoundByLabelWhereverTheyStand()
    {
        var reading = FormWorkbook.Read(SheetFile.Of(
            ["我们公司的备案表"],
            ["备注列", "说明", "字段", "填写内容"],
            ["", "", "主体信息"],
            ["", "随便写的提示", "主办单位名称：", " 样例公司 "],
            ["", "", "基本信息"],
            ["", "", "备案类型*", "ＡＰＰ"]));

        Assert.Empty(reading.Problems);
        Assert.Equal("样例公司", reading.Form.Subject!.Name);
        Assert.Equal(FilingKind.App, reading.Form.Kind);
    }

    [Fact]
    public void ColumnsLeftEmpty_AreNoServices()
    {
        var reading = FormWorkbook.Read(SheetFile.Of(
            ["字段", "服务 1", "服务 2", "服务 3"],
            ["服务信息"],
            ["服务名称", "", "", "样例官网"],
            ["域名", "", "", "a.example.cn、b.example.cn\nc.example.cn"],
            ["服务负责人"],
            ["证件号码", "", "", SheetFile.Number("3.71002199003070001E+17")]));

        Assert.Equal(["a.example.cn", "b.example.cn", "c.example.cn"], Assert.Single(reading.Form.Services).Domains);
        Assert.Equal("/services/0/person/idNumber", Assert.Single(reading.Problems).Field);
    }

    [Theory]
    [InlineData("371002199003070035")]
    [InlineData("3.71002199003070001E+17")]
    [InlineData("3.71E+17")]
    public void IdNumberStoredAsNumber_IsReportedAndNotUsed(string stored)
    {
        var reading = FormWorkbook.Read(SheetFile.Of(SubjectHeader, ["主体负责人"], ["证件号码", SheetFile.Number(stored)]));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((FormProblemCodes.NumberDamaged, Severity.Blocking, "/subject/principal/idNumber"), (problem.Code, problem.Severity, problem.Field));
        Assert.Null(reading.Form.Subject?.Principal?.IdNumber);
    }

    [Fact]
    public void IdNumberPastedInExponentForm_IsReported() => Assert.Equal(
        FormProblemCodes.NumberDamaged,
        Assert.Single(FormWorkbook.Read(SheetFile.Of(SubjectHeader, ["主体负责人"], ["证件号码", "3.71002E+17"])).Problems).Code);

    [Theory]
    [InlineData("手机号码", "13800000000", "13800000000")]
    [InlineData("手机号码", "1.38E10", "13800000000")]
    [InlineData("证件号码", "371002900307003", "371002900307003")]
    [InlineData("姓名", "360", "360")]
    [InlineData("姓名", "1.5", "1.5")]
    public void NumberThatLostNothing_IsUsed(string label, string stored, string expected)
    {
        var reading = FormWorkbook.Read(SheetFile.Of(SubjectHeader, ["主体负责人"], [label, SheetFile.Number(stored)]));

        Assert.Empty(reading.Problems);
        var person = reading.Form.Subject!.Principal!;
        Assert.Contains(expected, new[] { person.Name, person.IdNumber, person.Mobile });
    }

    [Theory]
    [InlineData("42563")]
    [InlineData("42563.75")]
    [InlineData("20160712")]
    public void DateStoredAsNumber_IsUnderstood(string stored) => Assert.Equal("2016-07-12", ValidFrom(SheetFile.Number(stored)));

    [Theory]
    [InlineData("2016-07-12")]
    [InlineData("2016.7.12")]
    [InlineData("2016/07/12")]
    [InlineData("2016年7月12日")]
    [InlineData("20160712")]
    [InlineData("<c t=\"d\"><v>2016-07-12T00:00:00</v></c>")]
    public void DateStoredAsText_IsUnderstood(string cell) => Assert.Equal("2016-07-12", ValidFrom(cell));

    [Fact]
    public void DatesFrom1904_AreUnderstood()
    {
        var reading = FormWorkbook.Read(SheetFile.From1904(SubjectHeader, ["主体负责人"], ["证件有效期起", SheetFile.Number("41101")]));

        Assert.Equal("2016-07-12", reading.Form.Subject!.Principal!.IdValidFrom);
    }

    [Theory]
    [InlineData("证件有效期起", "2016-02-30")]
    [InlineData("证件有效期起", "长期")]
    [InlineData("证件有效期止", "<c><v>-5</v></c>")]
    [InlineData("证件有效期止", "<c><v>1e300</v></c>")]
    [InlineData("证件有效期止", "<c><v>NaN</v></c>")]
    [InlineData("证件有效期止", "<c t=\"e\"><v>#REF!</v></c>")]
    [InlineData("证件有效期止", "<c><f>TODAY()</f></c>")]
    [InlineData("姓名", "<c t=\"b\"><v>1</v></c>")]
    [InlineData("姓名", "<c t=\"s\"><v>99</v></c>")]
    public void CellThatCannotBeUsed_IsReportedWithItsPlace(string label, string cell)
    {
        var reading = FormWorkbook.Read(SheetFile.Of(SubjectHeader, ["主体负责人"], [label, cell], ["电子邮箱", "a@example.cn"]));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((FormProblemCodes.Malformed, Severity.Blocking), (problem.Code, problem.Severity));
        Assert.Contains("B3", problem.Message);
        Assert.Equal("a@example.cn", reading.Form.Subject!.Principal!.Email);
    }

    [Fact]
    public void FormulaWithResult_CountsAsItsResult() => Assert.Equal("2016-07-12", ValidFrom("<c t=\"str\"><f>A1</f><v>2016-07-12</v></c>"));

    [Theory]
    [InlineData("主体信息", "主办单位名字", "是不是“主办单位名称”？", "/subject")]
    [InlineData("主体信息", "注册资本", "对照空白模板", "/subject")]
    [InlineData("别的分组", "姓名", "对照空白模板", "")]
    public void UnknownLabel_IsNamedWithItsPlace(string section, string label, string hint, string field)
    {
        var problem = Assert.Single(FormWorkbook.Read(SheetFile.Of(SubjectHeader, [section], [label, "样例"])).Problems);

        Assert.Equal((FormProblemCodes.UnknownMember, Severity.Warning, field), (problem.Code, problem.Severity, problem.Field));
        Assert.Contains("A3", problem.Message);
        Assert.Contains(hint, problem.Message);
    }

    [Fact]
    public void ValueWithoutLabelOrHeader_IsNotIgnored()
    {
        var problems = FormWorkbook.Read(SheetFile.Of(SubjectHeader, ["主体信息"], ["", "没有字段名"], ["主办单位名称", "样例", "提示", "表外"])).Problems;

        Assert.Equal(["B3", "D4"], problems.Select(p => p.Message.Contains("B3") ? "B3" : p.Message.Contains("D4") ? "D4" : p.Message));
        Assert.All(problems, p => Assert.Equal(FormProblemCodes.UnknownMember, p.Code));
    }

    [Fact]
    public void FieldFilledTwice_BlocksWhenItDiffers()
    {
        var reading = FormWorkbook.Read(SheetFile.Of(SubjectHeader, ["主体信息"], ["主办单位名称", "样例甲"], ["主办单位名称", "样例乙"]));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((FormProblemCodes.Duplicate, Severity.Blocking), (problem.Code, problem.Severity));
        Assert.Equal("样例乙", reading.Form.Subject!.Name);
    }

    [Fact]
    public void WordOutsideTheChoices_IsReportedInTheWordsOfTheTemplate()
    {
        var problem = Assert.Single(FormWorkbook.Read(SheetFile.Of(SubjectHeader, ["基本信息"], ["备案类型", "公众号"])).Problems);

        Assert.Equal((FormProblemCodes.Malformed, "/kind"), (problem.Code, problem.Field));
        Assert.Contains("网站", problem.Message);
    }

    [Fact]
    public void SheetWithoutHeader_IsNamed() =>
        Assert.Equal(
            [FormProblemCodes.UnknownMember, FormProblemCodes.Unusable],
            FormWorkbook.Read(SheetFile.Of(["随便", "什么"])).Problems.Select(p => p.Code));

    private static string? ValidFrom(string cell)
    {
        var reading = FormWorkbook.Read(SheetFile.Of(SubjectHeader, ["主体负责人"], ["证件有效期起", cell]));
        Assert.Empty(reading.Problems);
        return reading.Form.Subject!.Principal!.IdValidFrom;
    }
}
