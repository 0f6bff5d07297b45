using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Huawei;

/// <summary>What is typed into Huawei Cloud's filing console, with the names that Huawei's order interface gives the same fields (华为云备案预填数据).</summary>
public sealed class HuaweiExporter : IExporter
{
    internal static ProviderProfile Provider { get; } = new()
    {
        Word = "huawei",
        Name = "华为云",
        Platform = FilingPlatform.Huawei,
        Kinds = [FilingKind.Website, FilingKind.App],
        // Keys: [HWF] 查询备案订单详情, 2025-12. The labels of the console were not found.
        Names = NeutralNames.With(
            (Box.Province, new("主办单位所在省", Key: "subjectInfo.provinceId")),
            (Box.City, new("主办单位所在市", Key: "subjectInfo.cityId")),
            (Box.County, new("主办单位所在区县", Key: "subjectInfo.countryId")),
            (Box.Nature, new("主办单位性质", Key: "subjectInfo.unitPropertyId")),
            (Box.CertificateKind, new("主办单位证件类型", Key: "subjectInfo.certificateTypeId")),
            (Box.CertificateNumber, new("主办单位证件号码", Key: "subjectInfo.certificateNo")),
            (Box.SubjectName, new("主办单位名称", Key: "subjectInfo.subjectName")),
            (Box.CertificateAddress, new("主办单位证件住所", Key: "subjectInfo.certificateAddr")),
            (Box.MailingDetail, new("通信地址详细地址", Key: "subjectInfo.detailAddr")),
            (Box.PersonName, new("姓名", Key: "leadingOfficial.name")),
            (Box.IdKind, new("证件类型", Key: "leadingOfficial.officialCertificateTypeId")),
            (Box.IdNumber, new("证件号码", Key: "leadingOfficial.officialCertificateNo")),
            (Box.IdPeriod, new("证件有效期", Key: "leadingOfficial.certificatePeriod")),
            (Box.Mobile, new("手机号码", Key: "leadingOfficial.phoneNum")),
            (Box.EmergencyMobile, new("应急联系电话", Key: "leadingOfficial.emergencyTel")),
            (Box.Email, new("电子邮箱", Key: "leadingOfficial.email")),
            (Box.ServiceName, new("服务名称", Key: "websiteName")),
            (Box.Domains, new("域名", Key: "domains")),
            (Box.HomeUrl, new("首页网址", Key: "homePage")),
            (Box.Contents, new("服务内容", Key: "serviceContentIds")),
            (Box.Languages, new("语言", Key: "languageId")),
            (Box.PreApprovals, new("涉及前置审批或专项审批内容", Key: "preApproveInfos")),
            (Box.Remark, new("备注", Key: "remarks"))),
        Limits = form => new HuaweiLimits(form).Of,
        Uploads = new()
        {
            MaxBytes = 4_000_000,
            Source = "华为云备案文档：一般不超过 4 MB，jpg 或 png",
        },
        SourceNotes =
        [
            "华为云没有公开控制台字段清单：字段名取自工信部备案字段；key 是华为 FASP 接口“查询备案订单详情”里同一项的名称，代码与该接口一致。",
            "华为云控制台的语言只选主要的一种；首页网址由系统按一级域名自动填写。",
        ],
    };

    public string Profile => Provider.Word;

    public string Title => Provider.Title;

    public ExportedFile Export(FilingPackage package) => ProviderDocument.Write(Provider, package);
}
