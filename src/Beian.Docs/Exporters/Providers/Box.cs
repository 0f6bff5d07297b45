namespace Beian.Docs.Exporters.Providers;

/// <summary>A place of a filing form that a provider asks for, whatever it calls it (填写框); in the neutral order.</summary>
public enum Box
{
    /// <summary>省市区 in one chooser; where a provider names it, it stands for the next three</summary>
    Region,

    /// <summary>省</summary>
    Province,

    /// <summary>市</summary>
    City,

    /// <summary>区县</summary>
    County,

    /// <summary>主办单位性质</summary>
    Nature,

    /// <summary>主办单位证件类型</summary>
    CertificateKind,

    /// <summary>主办单位证件号码</summary>
    CertificateNumber,

    /// <summary>主办单位名称</summary>
    SubjectName,

    /// <summary>证件住所</summary>
    CertificateAddress,

    /// <summary>通信地址 in one box; where a provider names it, it stands for the next four</summary>
    MailingAddress,

    /// <summary>通信地址所在省</summary>
    MailingProvince,

    /// <summary>通信地址所在市</summary>
    MailingCity,

    /// <summary>通信地址所在区县</summary>
    MailingCounty,

    /// <summary>通信地址 without province, city and county</summary>
    MailingDetail,

    /// <summary>投资人或主管单位</summary>
    Superior,

    /// <summary>姓名 of a person in charge</summary>
    PersonName,

    /// <summary>证件类型 of a person in charge</summary>
    IdKind,

    /// <summary>证件号码 of a person in charge</summary>
    IdNumber,

    /// <summary>证件有效期 as one text; where a provider names it, it stands for the next three</summary>
    IdPeriod,

    /// <summary>证件有效期起</summary>
    IdValidFrom,

    /// <summary>证件有效期止</summary>
    IdValidTo,

    /// <summary>是否长期</summary>
    IdOpenEnd,

    /// <summary>手机号码</summary>
    Mobile,

    /// <summary>应急联系电话</summary>
    EmergencyMobile,

    /// <summary>电子邮箱</summary>
    Email,

    /// <summary>法定代表人姓名</summary>
    RepresentativeName,

    /// <summary>法定代表人证件号码</summary>
    RepresentativeIdNumber,

    /// <summary>服务类型</summary>
    ServiceKind,

    /// <summary>小程序 AppID</summary>
    AppId,

    /// <summary>服务名称</summary>
    ServiceName,

    /// <summary>域名</summary>
    Domains,

    /// <summary>首页网址</summary>
    HomeUrl,

    /// <summary>服务内容</summary>
    Contents,

    /// <summary>语言</summary>
    Languages,

    /// <summary>前置审批</summary>
    PreApprovals,

    /// <summary>IP 地址</summary>
    IpAddresses,

    /// <summary>备注</summary>
    Remark,

    /// <summary>运行平台</summary>
    AppSystem,

    /// <summary>包名</summary>
    PackageName,

    /// <summary>公钥</summary>
    PublicKey,

    /// <summary>证书指纹</summary>
    Fingerprint,

    /// <summary>APP 域名</summary>
    AppDomains,
}
