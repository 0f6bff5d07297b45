using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Office.Papers;

/// <summary>建设方案书 outline: one for each service; the contents that domain reference §8.4 lists, the rest is the client's to write.</summary>
internal sealed class SitePlan : IPaper
{
    private static readonly long Hunan = 430000;

    public string Kind => DocumentKinds.SitePlan;

    public string Title => "网站建设方案书";

    public void Write(PaperSheet sheet, FilingForm form)
    {
        foreach (var (index, service) in PaperValues.ServicesOf(form).Index())
        {
            if (index > 0)
                sheet.NextPage();
            One(sheet, form, service);
        }
    }

    private static void One(PaperSheet sheet, FilingForm form, Service service)
    {
        var (subject, kind) = (form.Subject ?? new Subject(), PaperValues.KindOf(form));
        sheet.Title($"{kind}建设方案书")
            .Table([
                ("主办者名称", PaperValues.Or(subject.Name)),
                ($"{kind}名称", PaperValues.Or(service.Name)),
                .. form.Kind == FilingKind.MiniProgram ? [] : new[] { ("域名", PaperValues.Or(PaperValues.DomainsOf(service))) },
                ("服务内容", PaperValues.Or(service.Contents)),
                ($"{kind}负责人", PaperValues.Or(service.Person?.Name)),
            ])
            .Heading("一、内容及栏目")
            .Text($"建设目的和主要内容：{PaperValues.Or(service.Remark)}")
            .Text("栏目一览（每个栏目写明名称、内容和谁来更新），并附首页和主要栏目的设计图：")
            .Text(PaperSheet.Blank)
            .Heading("二、人员和资金")
            .Text($"负责人：{PaperValues.Or(service.Person?.Name)}。内容编辑、技术维护、信息安全各由谁负责，各几人：{PaperSheet.Blank}")
            .Text($"建设和每年维护的资金来源及数额：{PaperSheet.Blank}")
            .Heading("三、内容管理制度")
            .Text($"内容发布前由谁审核，发布后多久巡查一次，用户发布的内容怎样管理，有害信息怎样处理和报告：{PaperSheet.Blank}")
            .Heading("四、网络部署")
            .Text($"接入服务单位：{(form.Platform is { } platform ? FilingWords.Platforms[platform] : PaperSheet.Blank)}。IP 地址：{PaperValues.Or(service.IpAddresses)}。服务器、系统软件、数据库和备份的安排：{PaperSheet.Blank}")
            .Heading("五、信息安全措施")
            .Text($"访问控制、漏洞修补、防篡改、日志留存（不少于六个月）、个人信息保护的做法：{PaperSheet.Blank}")
            .Heading("六、应急处置")
            .Text($"发现攻击、篡改或者有害信息时，谁在多长时间内做什么，向哪里报告。应急联系电话：{PaperValues.Or(service.Person?.EmergencyMobile)}")
            .Text(PaperSheet.Blank);
        if (FilingProvinces.Table.Find(form.Province)?.Code == Hunan)
        {
            sheet.Heading("七、组网方案和责任承诺")
                .Text($"组网方案（附网络拓扑图）：{PaperSheet.Blank}")
                .Text("主办者承诺按本方案建设和运行，并对所发布的信息负责。");
        }

        sheet.Sign($"主办者（盖公章或签名）：{PaperValues.Or(subject.Name)}", $"日期：{PaperValues.Day}");
    }
}
