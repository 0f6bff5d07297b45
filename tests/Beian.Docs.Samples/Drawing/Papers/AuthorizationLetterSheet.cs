using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>授权书 in several wordings: in running text, with labels, and as a table.</summary>
public static class AuthorizationLetterSheet
{
    public static Sheet Draw(PaperContent content, Dice dice, double scale)
    {
        var paper = new FilingPaper(DocumentKinds.AuthorizationLetter, content, dice, scale);
        var id = dice.OneOf("身份证号码", "身份证号", "证件号码", "公民身份号码", "身份证件号码");
        var wording = dice.Int(0, 7);
        switch (content.Wishes.Wording ?? wording)
        {
            case 0:
                paper.Title(dice.OneOf("法定代表人授权书", "网站备案授权书", "授权书", "ICP备案授权书"), isField: true);
                paper.Body($"兹授权{{authorizedName}}（{id}：{{authorizedIdNumber}}）为我单位{content.ServiceKind}备案负责人，全权办理{content.ServiceKind}备案相关事宜。其在办理备案过程中所签署的文件和提供的材料，我单位均予以认可，并承担由此产生的一切法律责任。\n特此授权。");
                paper.Foot(new SignedFoot(dice.OneOf("授权单位（公章）：", "授权单位名称（盖章）：", "单位名称（公章）："), dice.OneOf("法定代表人（签名）：", "法定代表人签字："), dice.OneOf("授权日期：", "日期：", null))
                {
                    More = [paper.Fill($"法定代表人{id}：{{representativeIdNumber}}")],
                });
                break;
            case 1:
                paper.Title(dice.OneOf("主体负责人授权书", "ICP备案主体负责人授权书"), isField: true);
                paper.Body($"{{subjectName}}现授权我单位员工{{authorizedName}}，{id}{{authorizedIdNumber}}，担任我单位{{authorizedRole:ICP备案主体负责人}}，负责本单位互联网信息服务备案的各项工作，授权期限至该备案注销之日止。\n本授权书自签字盖章之日起生效。");
                paper.Foot(new SignedFoot(dice.OneOf("授权单位（公章）：", "授权单位和部门名称：", null), dice.OneOf("法定代表人（签字）：", "法定代表人签名："), dice.OneOf("日期：", "签署日期：", null)));
                break;
            case 2:
                paper.Title(dice.OneOf("网站负责人授权书", "互联网信息服务负责人授权书", "授权委托书"), isField: true);
                paper.Body($"本人{{representative}}（{id}：{{representativeIdNumber}}）系{{subjectName}}的法定代表人，现委托{{authorizedName}}（{id}：{{authorizedIdNumber}}）担任我单位{{authorizedRole:网站负责人}}，负责域名{{domain}}的备案及网站安全管理工作。\n本单位对被授权人在授权范围内的行为承担全部法律责任。");
                paper.Foot(new SignedFoot(dice.OneOf("单位名称（盖章）：", "授权单位（盖章）：", null), dice.OneOf("法定代表人签字：", "授权人（签字）："), dice.OneOf("日期：", null)));
                break;
            case 3:
                Labels(paper, dice, id);
                break;
            case 4:
                paper.Title(content.ServiceKind == "网站" ? "网站负责人授权书" : content.ServiceKind + "负责人授权书", isField: true);
                paper.Body($"|致：{content.Company.Region.Province}通信管理局\n我单位{{subjectName}}（统一社会信用代码：{{creditCode}}）授权{{authorizedName}}同志（{id}：{{authorizedIdNumber}}）作为我单位{content.ServiceKind}“{{serviceName}}”的负责人，负责备案信息的提交、核验和日常管理。\n特此授权，望予以办理！");
                paper.Foot(new SignedFoot(dice.OneOf("授权单位（公章）：", null), dice.OneOf("法定代表人（签名）：", "法定代表人签名："), dice.OneOf("日期：", null))
                {
                    More = dice.Chance(0.5) ? [paper.Fill("法定代表人证件号码：{representativeIdNumber}")] : [],
                });
                break;
            case 5:
                paper.Title(dice.OneOf("法人授权委托书", "授权委托书"), isField: true);
                paper.Body($"|委托单位：{{subjectName}}\n|法定代表人：{{representative}}　　{id}：{{representativeIdNumber}}\n|受委托人：{{authorizedName}}　　{id}：{{authorizedIdNumber}}\n现委托上列受委托人在办理{content.ServiceKind}备案、变更、注销等手续中作为我单位的代理人，代理权限为：提交材料、接受核验、签收文书。");
                paper.Foot(new SignedFoot(dice.OneOf("委托单位（公章）：", "委托单位（盖章）："), dice.OneOf("法定代表人（签字）：", "委托人签名："), dice.OneOf("委托日期：", null)));
                break;
            default:
                Table(paper, dice, id);
                break;
        }

        return paper.Finish();
    }

    /// <summary>The Shanghai form: a label and a blank a line.</summary>
    private static void Labels(FilingPaper paper, Dice dice, string id)
    {
        paper.Title(dice.OneOf("上海市网站负责人授权书", "上海ICP负责人授权书", "ICP负责人授权书"), isField: true);
        paper.Body(dice.OneOf("|上海市通信管理局：\n本单位授权以下人员为{authorizedRole:ICP负责人}，办理备案手续：", "本单位授权下列人员作为{authorizedRole:网站负责人}，负责备案事宜："));
        paper.Body($"|被授权人姓名：{{authorizedName}}\n|被授权人职务：{{position}}\n|被授权人{id}：{{authorizedIdNumber}}\n|申请备案的域名：{{domain}}");
        paper.Foot(new SignedFoot(dice.OneOf("授权单位名称（公章）：", "单位名称："), dice.OneOf("法定代表人签名：", "法定代表人（签名）："), dice.OneOf("授权日期：", "日期："))
        {
            More = [paper.Fill("法定代表人身份证号码：{representativeIdNumber}")],
        });
    }

    private static void Table(FilingPaper paper, Dice dice, string id)
    {
        paper.Title(dice.OneOf("备案授权书", "网站备案负责人授权书", "互联网信息服务备案授权书"), isField: true);
        paper.Body("本单位授权下述人员办理互联网信息服务备案，授权范围和人员信息如下表。");
        var table = new PaperTable(paper, dice.Between(9, 13));
        table.Row(("单位名称", "{subjectName}"));
        table.Row(("法定代表人", "{representative}"), (id, "{representativeIdNumber}"));
        table.Row(("被授权人", "{authorizedName}"), (id, "{authorizedIdNumber}"));
        if (dice.Chance(0.5))
            table.Row(("职务", "{position}"), ("备案域名", "{domain}"));
        paper.Printer.Y += paper.Style.Pitch;
        paper.Foot(new SignedFoot(dice.OneOf("单位（公章）：", "授权单位盖章："), dice.OneOf("法定代表人签字：", "法定代表人（签名或盖章）："), dice.OneOf("日期：", null)));
    }
}
