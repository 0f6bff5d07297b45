using Beian.Docs.Documents;
using Beian.Docs.Filings;

namespace Beian.Docs.Office.Papers;

/// <summary>ICP 备案信息真实性核验单, a general form: one for each service; structure of domain reference §8.3.</summary>
internal sealed class VerificationSheet : IPaper
{
    public string Kind => DocumentKinds.VerificationSheet;

    public string Title => "ICP备案信息真实性核验单";

    public void Write(PaperSheet sheet, FilingForm form)
    {
        foreach (var (index, service) in PaperValues.ServicesOf(form).Index())
        {
            if (index > 0)
                sheet.NextPage();
            One(sheet, form, service);
        }
    }

    private void One(PaperSheet sheet, FilingForm form, Service service)
    {
        var subject = form.Subject ?? new Subject();
        var kind = PaperValues.KindOf(form);
        sheet.Title(Title)
            .Table([
                (null, "一、主办者填写"),
                ("主办者名称", PaperValues.Or(subject.Name)),
                ("主办者证件", PaperValues.WithNumber(subject.CertificateKind, null, subject.CertificateNumber)),
                ("主体负责人", PaperValues.WithNumber(subject.Principal?.Name, subject.Principal?.IdKind, subject.Principal?.IdNumber)),
                ($"{kind}名称", PaperValues.Or(service.Name)),
                .. form.Kind is FilingKind.MiniProgram ? [("小程序 AppID", PaperValues.Or(service.MiniProgram?.AppId))] : new[] { ("域名", PaperValues.Or(PaperValues.DomainsOf(service))) },
                ($"{kind}负责人", PaperValues.WithNumber(service.Person?.Name, service.Person?.IdKind, service.Person?.IdNumber)),
                ("负责人手机号码", PaperValues.Or(service.Person?.Mobile)),
            ])
            .Text("以上信息真实有效，与提交的材料一致。", indent: false)
            .Text($"{(PaperValues.IsIndividual(form) ? "主办者（签名）：" : "主办者（签名并盖公章）：")}{PaperSheet.Blank}　日期：{PaperValues.Day}", indent: false)
            .Table([
                (null, "二、核验人填写（相符的打√）"),
                ("主体信息", "□ 主办者证件有效，与填写一致　□ 主体负责人证件有效，与填写一致"),
                ("联系方式", "□ 手机号码已接通核实　□ 应急联系电话已核实　□ 电子邮箱已核实"),
                ($"{kind}信息", $"□ {kind}名称符合命名要求　□ 服务内容与填写一致　□ 不涉及前置审批，或已有审批文件"),
                ("接入信息", "□ 域名或平台账号属于主办者　□ 接入信息与填写一致"),
                ("负责人本人核验", "□ 已当面或者通过人脸、视频核验，人证一致"),
            ])
            .Text("核验人对以上核验内容负责。", indent: false)
            .Sign($"核验单位（盖章）：{PaperSheet.Blank}", $"核验人（签名）：{PaperSheet.Blank}", $"核验日期：{PaperValues.Day}");
    }
}
