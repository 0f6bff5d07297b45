namespace Beian.Docs.Exporters.Aliyun;

/// <summary>
/// The labels of the console (控制台字段名). Alibaba Cloud publishes no list of them: all but two are the authority's names for the
/// same fields, see README.md.
/// </summary>
internal static class AliyunLabels
{
    public const string Province = "主办单位所在省";
    public const string City = "主办单位所在市";
    public const string County = "主办单位所在区县";
    public const string Nature = "主办单位性质";
    public const string CertificateKind = "主办单位证件类型";
    public const string CertificateNumber = "主办单位证件号码";
    public const string SubjectName = "主办单位名称";
    public const string CertificateAddress = "主办单位证件住所";
    public const string MailingProvince = "通信地址所在省";
    public const string MailingCity = "通信地址所在市";
    public const string MailingCounty = "通信地址所在区县";
    public const string MailingDetail = "通信地址详细地址";
    public const string Superior = "投资人或主管单位";
    public const string PersonName = "姓名";
    public const string IdKind = "证件类型";
    public const string IdNumber = "证件号码";
    public const string IdValidFrom = "证件有效期起";
    public const string IdValidTo = "证件有效期止";
    public const string IdOpenEnd = "是否长期";
    public const string Mobile = "手机号码";
    public const string EmergencyMobile = "应急联系电话";
    public const string Email = "电子邮箱";
    public const string ServiceKind = "服务类型";
    public const string ServiceName = "服务名称";
    public const string Domains = "域名";
    public const string HomeUrl = "首页网址";
    public const string Contents = "服务内容";
    public const string Languages = "语言";
    public const string PreApprovals = "涉及前置审批或专项审批内容";
    public const string IpAddresses = "IP 地址";
    public const string Remark = "备注";
    public const string AppSystem = "运行平台";
    public const string PackageName = "包名";
    public const string PublicKey = "公钥";
    public const string Fingerprint = "证书指纹（签名 MD5 值）";
    public const string AppDomains = "APP 域名";

    /// <summary>Every label that no page of Alibaba Cloud was found for.</summary>
    public static IReadOnlyList<string> Unsourced { get; } =
    [
        Province, City, County, Nature, CertificateKind, CertificateNumber, CertificateAddress, MailingProvince, MailingCity,
        MailingCounty, MailingDetail, Superior, PersonName, IdKind, IdNumber, IdValidFrom, IdValidTo, IdOpenEnd, Mobile,
        EmergencyMobile, Email, ServiceKind, Domains, HomeUrl, Contents, Languages, PreApprovals, IpAddresses, Remark, AppSystem,
        PackageName, PublicKey, Fingerprint, AppDomains,
    ];
}
