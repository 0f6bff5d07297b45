using Beian.Docs.Documents;
using Beian.Docs.Filings;

namespace Beian.Docs.Office.Papers;

/// <summary>授权书: one for each person in charge who is not the legal representative; fields of domain reference §8.1.</summary>
internal sealed class AuthorizationLetter : IPaper
{
    private const string AllServices = "本单位互联网信息服务";

    public string Kind => DocumentKinds.AuthorizationLetter;

    public string Title => "授权书";

    public string? WhyNot(FilingForm form) =>
        PaperValues.IsIndividual(form) ? "个人备案不需要授权书。" :
        Authorized(form).Count == 0 ? "负责人就是法定代表人，不需要授权书。" :
        null;

    public void Write(PaperSheet sheet, FilingForm form)
    {
        foreach (var (index, letter) in Authorized(form).Index())
        {
            if (index > 0)
                sheet.NextPage();
            One(sheet, form, letter);
        }
    }

    private static void One(PaperSheet sheet, FilingForm form, Letter letter)
    {
        var (subject, person) = (form.Subject ?? new Subject(), letter.Person);
        sheet.Title("授权书")
            .Text("各有关通信管理部门、接入服务单位：", indent: false)
            .Text($"现由{PaperValues.WithNumber(subject.Name, subject.CertificateKind, subject.CertificateNumber)}授权{PaperValues.WithNumber(person.Name, person.IdKind, person.IdNumber)}担任本单位的{string.Join("、", letter.Roles)}，办理{letter.What}的 ICP 备案事项，负责信息核对、日常联系和备案后的管理。")
            .Text("被授权人在上述范围内办理的事项，本单位予以认可并承担责任。本授权自签署之日起有效，到上述备案信息变更、注销或本单位书面撤销时为止。")
            .Sign(
                $"授权单位（盖公章）：{PaperValues.Or(subject.Name)}",
                $"法定代表人（签名）：{PaperSheet.Blank}",
                $"法定代表人证件号码：{PaperValues.Or(subject.LegalRepresentative?.IdNumber)}",
                $"被授权人（签名）：{PaperSheet.Blank}",
                $"授权日期：{PaperValues.Day}");
    }

    private static List<Letter> Authorized(FilingForm form)
    {
        var legal = form.Subject?.LegalRepresentative?.Name;
        var letters = new List<Letter>();
        if (form.Subject?.Principal is { } principal && !PaperValues.AreSame(principal.Name, legal))
            letters.Add(new(principal, ["主体负责人"], AllServices));
        foreach (var service in PaperValues.ServicesOf(form).Where(s => s.Person is not null && !PaperValues.AreSame(s.Person.Name, legal)))
        {
            var (role, what) = ($"{PaperValues.KindOf(form)}负责人", PaperValues.Describe(form, service));
            var same = letters.FindIndex(l => PaperValues.AreSame(l.Person.IdNumber, service.Person!.IdNumber) && PaperValues.AreSame(l.Person.Name, service.Person.Name));
            if (same < 0)
                letters.Add(new(service.Person!, [role], what));
            else
                letters[same] = letters[same] with { Roles = [.. letters[same].Roles.Union([role])], What = letters[same].What == AllServices ? what : $"{letters[same].What}、{what}" };
        }

        return letters;
    }

    private sealed record Letter(ResponsiblePerson Person, IReadOnlyList<string> Roles, string What);
}
