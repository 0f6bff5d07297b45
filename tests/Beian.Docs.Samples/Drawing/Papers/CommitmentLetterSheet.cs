using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>承诺书 in several wordings, of units and of persons.</summary>
public static class CommitmentLetterSheet
{
    private static readonly string[] Promises =
    [
        "遵守国家有关法律、行政法规和管理规定，严格执行信息安全管理规定。", "不制作、复制、发布、传播违反法律法规的信息。", "备案信息真实、准确、完整，如有变更及时办理变更手续。",
        "不从事未经许可的经营性互联网信息服务，不涉及前置审批的内容。", "建立健全网络安全管理制度，落实安全技术措施，配合主管部门的监督检查。", "如有违反，自愿接受关闭网站、注销备案等处理，并承担相应法律责任。",
    ];

    public static Sheet Draw(PaperContent content, Dice dice, double scale)
    {
        var paper = new FilingPaper(DocumentKinds.CommitmentLetter, content, dice, scale);
        var kind = content.ServiceKind;
        var wording = dice.Int(0, 6);
        switch (content.Wishes.Wording ?? wording)
        {
            case 0:
                paper.Title(dice.OneOf("互联网信息服务承诺书", "互联网信息服务备案承诺书"), isField: true);
                paper.Body($"{{subjectName}}在开办{kind}“{{serviceName}}”（域名：{{domain}}）过程中，郑重承诺如下：");
                Items(paper, dice);
                paper.Foot(new SignedFoot(dice.OneOf("主办者名称（盖章）：", "主办单位（公章）：", "承诺单位（盖章）：", null), dice.OneOf("负责人（签字）：", "主体负责人签字：", "法定代表人签字："), dice.OneOf("日期：", null)));
                break;
            case 1:
                paper.Title(dice.OneOf("ICP备案信息真实性承诺书", "备案信息真实性承诺书"), isField: true);
                paper.Body($"本人{{personName}}，系网站（域名：{{domain}}）的网站负责人，已知悉备案信息真实性要求。本人承诺所提交的备案信息真实有效，主办单位为{{subjectName}}。");
                Items(paper, dice);
                paper.Foot(new SignedFoot(null, dice.OneOf("承诺人签名：", "网站负责人（签名）：", "承诺人（签字）："), dice.OneOf("日期：", "承诺日期：", null)) { IsOfUnit = false });
                break;
            case 2:
                paper.Title(dice.OneOf("广东省单位网站备案承诺书", "单位网站备案承诺书"), isField: true);
                paper.Body("|广东省通信管理局：\n我单位承诺备案的网站符合以下要求：");
                Items(paper, dice);
                paper.Foot(new SignedFoot(dice.OneOf("单位名称（公章）：", "主办单位（公章）："), dice.OneOf("主体负责人签字：", "法定代表人（签名）："), dice.OneOf("日期：", null)));
                break;
            case 3:
                paper.Title(dice.OneOf("广东省个人网站备案承诺书", "个人网站备案承诺书"), isField: true);
                paper.Body("本人承诺：本人所办的网站为个人网站，不含企业、单位信息。");
                Items(paper, dice);
                paper.Foot(new SignedFoot(null, dice.OneOf("承诺人（签名并按手印）：", "签名："), dice.OneOf("日期：", null)) { IsOfUnit = false });
                break;
            case 4:
                paper.Title(dice.OneOf("不涉及前置审批承诺书", "不涉及前置审批及专项内容承诺书"), isField: true);
                paper.Body($"{dice.OneOf("", "|单位名称：")}{{subjectName}}\n|统一社会信用代码：{{creditCode}}\n|{(kind == "网站" ? "网站" : kind)}名称：{{serviceName}}\n|备案域名：{{domain}}\n上述{kind}的内容为企业形象展示，不涉及新闻、出版、药品和医疗器械、文化、广播电影电视节目等前置审批内容。");
                Items(paper, dice);
                paper.Foot(new SignedFoot(dice.OneOf("单位（公章）：", "承诺单位（公章）：", null), dice.Chance(0.5) ? "法定代表人签名：" : null, dice.OneOf("日期：", null)));
                break;
            default:
                paper.Title(dice.OneOf("金融类宣传性质网站备案承诺函", "文化承诺书", $"{kind}备案承诺书"), isField: true);
                paper.Body($"|{content.Company.Region.Province}通信管理局：\n{{subjectName}}就备案域名{{domain}}承诺：该域名仅用于{kind}“{{serviceName}}”的宣传展示，不开展相关经营活动。负责人{{personName}}对以上内容负责。");
                Items(paper, dice);
                paper.Foot(new SignedFoot(dice.OneOf("主办者名称（公章）：", "单位名称：", null), dice.OneOf("法定代表人签名：", "负责人签字："), dice.OneOf("日期：", "签署日期：", null)));
                break;
        }

        return paper.Finish();
    }

    private static void Items(FilingPaper paper, Dice dice)
    {
        const string numbers = "一二三四五六";
        var promises = dice.Some(Promises, dice.Int(2, 6));
        var isChinese = dice.Chance(0.5);
        for (var i = 0; i < promises.Count; i++)
            paper.Body((isChinese ? $"{numbers[i]}、" : $"{i + 1}．") + promises[i]);
    }
}
