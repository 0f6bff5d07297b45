using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.DomainCertificate;

/// <summary>What registrars call the items; layouts differ with each of them [T21], the list is [MEM].</summary>
public static class DomainCertificateLabels
{
    public const string Other = "other";

    /// <summary>From when to when, in one cell.</summary>
    public const string Term = "term";

    /// <summary>Labels of the two days that elsewhere are mere words.</summary>
    public const string BareRegistration = "注册", BareExpiry = "到期";

    public static IReadOnlyList<Label> All { get; } =
    [
        .. Of(FieldNames.Domain, "域名名称", "注册域名", "申请域名", "域名", "DomainName", "Domain"),
        .. Of(FieldNames.Holder, "域名持有者(中文)", "域名所有者(中文)", "域名注册人(中文)", "注册人(中文)", "所有者(中文)", "持有者(中文)", "域名持有者", "域名所有者", "持有人", "域名登记人", "以上域名登记人", "登记人", "域名注册者", "域名注册人", "域名所有人", "域名持有人", "域名注册者", "所有者名称", "持有者名称", "所有者", "持有者", "注册人", "注册者", "注册人名称", "注册人姓名", "注册者名称", "注册联系人单位", "域名持有者名称", "域名所有者名称", "注册组织", "注册人组织", "Holder", "Registrant", "DomainNameHolder",
            "RegistrantName", "DomainHolder", "RegistrantOrganization", "Owner"),
        .. Of(FieldNames.Registrar, "域名注册商", "所属注册商", "所属注册服务机构", "赞助注册机构", "所属注册机构", "注册服务机构", "域名注册服务机构", "注册服务商", "注册商", "注册机构", "服务商", "域名服务商", "SponsoringRegistrar", "Registrar", "RegistrarName"),
        .. Of(FieldNames.RegisteredOn, "域名注册日期", "域名注册时间", "注册日期", "注册时间", "创建时间", "创建日期", "注册日", "域名注册日", "RegistrationDate", "CreationDate", "RegisteredDate", "CreatedOn", "DateofRegistration", "Registered", "RegisteredOn", "登记日期", "开通日期", "生效日期", "首次注册", "首次注册时间", "首次注册日期", BareRegistration),
        .. Of(FieldNames.ExpiresOn, "域名到期日期", "域名到期时间", "到期日期", "到期时间", "过期时间", "过期日期", "有效期至", "ExpirationDate", "ExpiryDate", "ExpirationTime", "ExpiresOn", "Expires", "Expiration", "截止日期", "截止时间", "到期日", "域名到期日", "有效期限至", "域名有效期至", "有效期截止", "续费截止日期", "使用至", "可使用至", BareExpiry),
        .. Of(Term, "有效期限", "有效期", "注册期限", "域名有效期"),
        .. Of(FieldNames.HolderCertificateKind, "所有者证件类型", "持有者证件类型", "证件类型"),
        .. Of(FieldNames.HolderCertificateNumber, "所有者证件号码", "持有者证件号码", "证件号码", "证件号"),
        .. Of(FieldNames.VerifiedStatus, "实名认证状态", "域名实名认证", "实名认证", "认证状态", "命名审核", "实名审核状态", "审核状态", "实名状态"),
        .. Of(Other, "域名服务器", "DNS服务器", "NameServer", "NameServers", "域名状态", "联系邮箱", "注册邮箱", "邮箱", "联系电话", "DNS", "DomainStatus", "域名列表", "域名管理", "域名控制台", "域名信息", "域名解析", "操作", "状态",
            "域名类型", "域名分组", "注册局", "证书编号"),
    ];

    private static IEnumerable<Label> Of(string field, params string[] words) => words.Select(w => new Label(w, field, w.Length >= 6 ? 1 : 0));
}
