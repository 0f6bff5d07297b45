using Beian.Docs.Documents;
using Beian.Docs.Filings;

namespace Beian.Docs.Office.Papers;

/// <summary>互联网信息服务承诺书: one for each service; fields of domain reference §8.2.</summary>
internal sealed class CommitmentLetter : IPaper
{
    public string Kind => DocumentKinds.CommitmentLetter;

    public string Title => "互联网信息服务承诺书";

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
        var isPerson = PaperValues.IsIndividual(form);
        var who = isPerson ? "本人" : "本单位";
        sheet.Title(Title)
            .Text($"{who}{PaperValues.WithNumber(subject.Name, subject.CertificateKind, subject.CertificateNumber)}申请办理{PaperValues.Describe(form, service)}的 ICP 备案，作出以下承诺：")
            .Text("一、备案所填的信息和提交的材料真实、完整、有效；信息有变化的，及时办理变更，不再使用的，及时注销。")
            .Text($"二、只按备案的名称和内容提供服务。服务内容为：{PaperValues.Or(service.Contents)}。依法应当先取得许可或者审批的内容，没有取得以前不开展。")
            .Text("三、遵守有关互联网信息服务、网络安全、数据和个人信息保护的法律法规，不制作、复制、发布、传播法律法规禁止的信息；发现有害信息立即停止传输、保存记录并报告。")
            .Text("四、在规定位置标明备案号，保持联系方式畅通，配合主管部门的检查和核实。")
            .Text($"五、违反以上承诺的，{who}愿意承担由此产生的法律责任，并接受停止接入、注销备案等处理。")
            .Sign(
                isPerson ? $"承诺人（签名并按手印）：{PaperValues.Or(subject.Name)}" : $"承诺单位（盖公章）：{PaperValues.Or(subject.Name)}",
                isPerson ? $"证件号码：{PaperValues.Or(subject.CertificateNumber)}" : $"法定代表人或负责人（签名）：{PaperSheet.Blank}",
                $"日期：{PaperValues.Day}");
    }
}
