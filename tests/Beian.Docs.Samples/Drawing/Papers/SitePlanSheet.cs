using Beian.Docs.Documents;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Drawing.Papers;

/// <summary>网站建设方案书、规划书.</summary>
public static class SitePlanSheet
{
    private static readonly (string Head, string Text)[] Parts =
    [
        ("网站内容及栏目介绍", "网站设首页、公司简介、产品展示、新闻动态、联系我们等栏目，面向客户展示企业形象。"), ("人员及资金安排", "配备网站管理人员二名、技术人员一名，每年投入维护资金五万元。"),
        ("内容管理制度", "实行信息发布审核制度，重要信息由负责人审核后发布。"), ("网络部署方案", "网站部署于云服务器，带宽五兆，操作系统及时更新补丁。"),
        ("信息安全技术措施", "安装防火墙和防病毒软件，定期备份数据，日志保存六个月以上。"), ("应急处置方案", "发现违法信息立即停止传输，保存记录并向主管部门报告。"),
    ];

    public static Sheet Draw(PaperContent content, Dice dice, double scale)
    {
        var paper = new FilingPaper(DocumentKinds.SitePlan, content, dice, scale);
        paper.Title(dice.OneOf("网站建设方案书", "网站规划书", "网站建设规划书", "网站建设方案"), isField: false);
        paper.Body(dice.Int(0, 3) switch
        {
            0 => "|主办单位：{subjectName}\n|网站名称：{serviceName}\n|网站域名：{domain}",
            1 => "|单位名称：{subjectName}\n|网站名称：{serviceName}　　域名：{domain}",
            _ => "本网站由{subjectName}主办，网站名称为“{serviceName}”，域名为{domain}，主要用于企业形象宣传和产品展示。",
        });
        const string numbers = "一二三四五六";
        var parts = dice.Some(Parts, dice.Int(4, 7));
        for (var i = 0; i < parts.Count; i++)
            paper.Body($"|{numbers[i]}、{parts[i].Head}\n{parts[i].Text}");
        return paper.Finish();
    }
}
