using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>真实性核验单: a table with boxes to tick, or lines with blanks.</summary>
public static class VerificationSheetSheet
{
    public static Sheet Draw(PaperContent content, Dice dice, double scale)
    {
        var paper = new FilingPaper(DocumentKinds.VerificationSheet, content, dice, scale);
        var kind = content.ServiceKind;
        paper.Title(dice.OneOf($"{kind}备案信息真实性核验单", $"{kind}备案信息真实性核验表", "互联网信息服务备案信息真实性核验单", $"{kind}备案真实性核验单"), isField: true);
        if (dice.Chance(0.3))
            paper.Body(dice.OneOf("|（接入服务单位留存）", "|核验单编号：" + dice.Int(100000, 999999)));
        if (dice.Chance(0.7))
            Table(paper, dice, kind);
        else
            Lines(paper, dice, kind);
        paper.Foot(new SignedFoot(
            dice.OneOf("主办者（盖章）：", $"{kind}主办者（公章）：", "主办单位（盖章）："), dice.OneOf($"{kind}负责人（签字）：", "主体负责人签名：", "负责人签字："), dice.OneOf("日期：", null)));
        return paper.Finish();
    }

    private static void Table(FilingPaper paper, Dice dice, string kind)
    {
        var table = new PaperTable(paper, dice.Between(8, 12));
        table.Wide(dice.OneOf($"{kind}主办者填写", "第一部分　主办者基本信息"), isCentered: true);
        if (dice.Chance(0.5))
        {
            table.Row((dice.OneOf("主办者名称", "主办单位名称"), "{subjectName}"));
            table.Row(($"{kind}名称", "{serviceName}"), ("域名", "{domain}"));
            table.Row((dice.OneOf("负责人姓名", $"{kind}负责人"), "{personName}"), ("证件号码", "{idNumber}"));
        }
        else
        {
            table.Row(("主办者名称", "{subjectName}"), ($"{kind}名称", "{serviceName}"));
            table.Row((dice.OneOf("域名", "备案域名"), "{domain}"), (dice.OneOf("负责人姓名", "主体负责人"), "{personName}"));
        }

        var (yes, no) = dice.OneOf(("√", "□"), ("☑", "□"));
        table.Wide(dice.OneOf("第二部分　核验内容（由接入服务单位填写）", "接入服务单位核验内容"), isCentered: true);
        table.Row(("主体信息", $"单位证件资质　{yes}是 {no}否　个人证件资质　{yes}是 {no}否"));
        table.Row(("联系方式", $"手机号码核验　{yes}通过 {no}不通过"));
        table.Row(("网站信息", $"{kind}名称符合要求　{yes}是 {no}否"));
        table.Wide("核验承诺：以上信息已经核验，真实有效。如有虚假，愿承担相应责任。");
        paper.Printer.Y += paper.Style.Pitch * 0.6;
    }

    private static void Lines(FilingPaper paper, Dice dice, string kind)
    {
        paper.Body($"|一、主办者基本信息\n|主办者名称：{{subjectName}}\n|{kind}名称：{{serviceName}}\n|{dice.OneOf("域名", "备案域名", "网站域名")}：{{domain}}\n|{dice.OneOf("负责人姓名", $"{kind}负责人姓名")}：{{personName}}　证件号码：{{idNumber}}");
        paper.Body("|二、核验内容\n|□主体信息核验　√联系方式核验　√接入信息核验\n|三、核验承诺\n本单位承诺以上填写的备案信息真实有效，已当面核验证件原件。");
    }
}
