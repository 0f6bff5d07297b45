using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Tencent;

/// <summary>What is typed into Tencent Cloud's filing console (腾讯云备案预填数据).</summary>
public sealed class TencentExporter : IExporter
{
    internal static ProviderProfile Provider { get; } = new()
    {
        Word = "tencent",
        Name = "腾讯云",
        Platform = FilingPlatform.Tencent,
        Kinds = [FilingKind.Website, FilingKind.App],
        // [T21], product 243 as of 2021-07, before apps were filed.
        Names = NeutralNames.With(
            (Box.Region, new("地域", IsSourced: true)),
            (Box.Nature, new("主办单位性质", IsSourced: true)),
            (Box.CertificateKind, new("证件类型", IsSourced: true)),
            (Box.CertificateNumber, new("证件号码", IsSourced: true)),
            (Box.SubjectName, new("主办单位名称", IsSourced: true)),
            (Box.CertificateAddress, new("证件住址", IsSourced: true)),
            (Box.MailingAddress, new("通信地址", IsSourced: true)),
            (Box.PersonName, new("负责人姓名", IsSourced: true)),
            (Box.IdKind, new("证件类型", IsSourced: true)),
            (Box.IdNumber, new("证件号码", IsSourced: true)),
            (Box.Mobile, new("联系方式1", IsSourced: true)),
            (Box.EmergencyMobile, new("应急联系方式", IsSourced: true)),
            (Box.Email, new("电子邮箱", IsSourced: true)),
            (Box.RepresentativeName, new("法定代表人", IsSourced: true)),
            (Box.RepresentativeIdNumber, new("法定代表人证件号码", IsSourced: true)),
            (Box.ServiceName, new("网站名称", IsSourced: true)),
            (Box.Domains, new("域名", IsSourced: true)),
            (Box.Contents, new("网站服务内容", IsSourced: true)),
            (Box.PreApprovals, new("前置审批类型", IsSourced: true)),
            (Box.Remark, new("备注", IsSourced: true))),
        Limits = form => new CommonLimits(form).Of,
        Uploads = new()
        {
            Types = [".jpg", ".jpeg", ".png", ".gif"],
            MinBytes = 200_000,
            MaxBytes = 8_000_000,
            Source = "腾讯云《备案材料上传》，约 2022：每张 200 KB 至 8 MB",
        },
        SourceNotes =
        [
            "字段名取自腾讯云 2021 年 7 月的备案文档，当时还没有 APP 备案；APP 备案时“网站名称”一栏可能叫别的名字，证件有效期、首页网址、语言等 unsourcedLabels 所列字段名取自工信部备案字段。",
            "腾讯云没有公开代码：代码为工信部备案系统代码，供对照，控制台上按文字选择。",
        ],
    };

    public string Profile => Provider.Word;

    public string Title => Provider.Title;

    public ExportedFile Export(FilingPackage package) => ProviderDocument.Write(Provider, package);
}
