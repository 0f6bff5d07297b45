namespace Beian.Docs.Filings.CodeTables;

/// <summary>
/// Which certificates a nature shows (主办单位性质与证件类型). [EXT] for the order of the two lists; confirmed by [T21][WXA] where it says so,
/// inferred elsewhere.
/// </summary>
public static class NatureCertificates
{
    // Issued to any organization but those of the market's registrar. [HWF]
    private const string General = "中华人民共和国社会信用代码证书";

    private const string CreditCode = "统一社会信用代码证书";

    private const string OrganizationCode = "组织机构代码证";

    private static readonly Dictionary<string, (IReadOnlyList<string> Kinds, bool IsConfirmed)> ByNature = new()
    {
        [SubjectNatures.Enterprise] = ([CertificateKinds.BusinessLicense, OrganizationCode, "外国企业常驻代表机构登记证"], true),
        [SubjectNatures.Individual] = (CertificateKinds.OfPersons.Words, true),
        ["政府机关"] = ([CreditCode, OrganizationCode, General], true),
        ["事业单位"] = (["事业单位法人证书", CreditCode, OrganizationCode, General], true),
        ["社会团体"] = (["社会团体法人登记证书", OrganizationCode, General], true),
        ["民办非企业单位"] = (["民办非企业单位登记证书", "社会服务机构登记证书", "民办学校办学许可证", OrganizationCode, General], true),
        ["基金会"] = (["基金会法人登记证书", OrganizationCode, General], true),
        ["律师执业机构"] = (["律师事务所执业许可证", OrganizationCode, General], true),
        ["外国在华文化中心"] = (["外国在华文化中心登记证", "外国政府旅游部门常驻代表机构批准登记证", "北京市外国驻华使馆人员子女学校办学许可证"], false),
        ["群众性团体组织"] = ([CreditCode, General], false),
        ["司法鉴定机构"] = (["司法鉴定许可证", General], false),
        ["宗教团体"] = (["宗教活动场所登记证", General], false),
        ["境外机构"] = (["其他境外机构登记证", "境外非政府组织代表机构登记证书", "外国驻华新闻机构证", "港澳台地区旅游部门常驻代表机构批准登记证"], false),
        ["医疗机构"] = (["医疗机构执业许可证", General], false),
        ["公证机构"] = (["公证机构执业证", General], false),
        ["集体经济"] = (["农村集体经济组织登记证", General], false),
        ["仲裁机构"] = (["仲裁委员会登记证", General], false),
        ["国防机构"] = (["部队代号", "军队单位对外有偿服务许可证"], false),
    };

    /// <summary>The certificates that a nature shows, and whether a second source says so; null when the nature is not in the table.</summary>
    /// <param name="nature">The code table's word.</param>
    public static (IReadOnlyList<string> Kinds, bool IsConfirmed)? Of(string nature) => ByNature.TryGetValue(nature, out var known) ? known : null;
}
