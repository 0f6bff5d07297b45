namespace Beian.Docs.Filings.CodeTables;

/// <summary>
/// 证件类型 of a subject and of persons. Several rows share a name: which number counts depends on the subject's nature,
/// see <see cref="CodeFor"/>.
/// </summary>
public static class CertificateKinds
{
    public const string BusinessLicense = "营业执照";

    public const string ResidentIdCard = "居民身份证";

    private const string OrganizationCodeCertificate = "组织机构代码证";

    private const string CreditCodeCertificate = "统一社会信用代码证书";

    private static readonly string[] NamesOfResidentIdCard =
        ["身份证", "中华人民共和国居民身份证", "二代身份证", "第二代身份证", "二代居民身份证", "第二代居民身份证", "中国居民身份证", "大陆居民身份证", "内地居民身份证", "中国大陆居民身份证"];

    /// <summary>What a subject shows.</summary>
    public static CodeTable OfSubjects { get; } = new(
        "主办单位证件类型",
        "华为 FASP 文档“查询备案订单详情”（官方）；21 律师事务所执业许可证为第三方采集",
        "2025-12",
        [
            new(1, BusinessLicense,
                "营业执照（个人或企业）", "企业法人营业执照", "个体工商户营业执照", "工商营业执照", "企业营业执照", "公司营业执照", "营业执照副本", "营业执照（副本）", "营业执照正本", "营业执照（正本）",
                "营业执照（三证合一）", "营业执照（五证合一）", "三证合一营业执照", "五证合一营业执照"),
            new(2, ResidentIdCard, NamesOfResidentIdCard),
            new(4, "事业单位法人证书"),
            new(13, CreditCodeCertificate),
            new(6, "社会团体法人登记证书"),
            new(17, "民办非企业单位登记证书"),
            new(36, "社会服务机构登记证书"),
            new(37, "民办学校办学许可证"),
            new(19, "基金会法人登记证书"),
            new(21, "律师事务所执业许可证"),
            new(28, "司法鉴定许可证"),
            new(38, "医疗机构执业许可证"),
            new(39, "公证机构执业证"),
            new(43, "农村集体经济组织登记证"),
            new(44, "仲裁委员会登记证"),
            new(25, "宗教活动场所登记证"),
            new(12, OrganizationCodeCertificate),
            new(49, "中华人民共和国社会信用代码证书"),
            new(5, "部队代号"),
            new(23, "军队单位对外有偿服务许可证"),
            new(7, "护照"),
            new(11, "台湾居民来往大陆通行证", "台胞证"),
            new(14, "港澳居民来往内地通行证", "回乡证"),
            new(30, "外国人永久居留身份证"),
            new(41, "港澳居民居住证"),
            new(42, "台湾居民居住证"),
            new(22, "外国在华文化中心登记证"),
            new(27, "外国企业常驻代表机构登记证"),
            new(34, "外国政府旅游部门常驻代表机构批准登记证"),
            new(35, "其他境外机构登记证"),
            new(40, "北京市外国驻华使馆人员子女学校办学许可证"),
            new(46, "境外非政府组织代表机构登记证书"),
            new(47, "外国驻华新闻机构证"),
            new(48, "港澳台地区旅游部门常驻代表机构批准登记证"),
        ]);

    /// <summary>What a person shows.</summary>
    public static CodeTable OfPersons { get; } = new(
        "个人证件类型",
        "华为 FASP 文档“查询备案订单详情”（官方），与第三方采集的企业侧代码一致",
        "2025-12",
        [
            new(2, ResidentIdCard, NamesOfResidentIdCard),
            new(14, "港澳居民来往内地通行证", "回乡证"),
            new(11, "台湾居民来往大陆通行证", "台胞证"),
            new(41, "港澳居民居住证"),
            new(42, "台湾居民居住证"),
            new(7, "护照"),
            new(30, "外国人永久居留身份证"),
        ]);

    /// <summary>
    /// The number of a subject's certificate; null when the word is unknown, or when the name stands for several numbers and
    /// the nature does not settle which.
    /// </summary>
    public static long? CodeFor(string? certificateKind, string? nature)
    {
        if (OfSubjects.Find(certificateKind) is not { } entry)
            return null;
        var natureCode = SubjectNatures.Table.Find(nature)?.Code;
        // Inferred from the parallel order of the two lists in the authority's form; 2, 3 and 4 are confirmed elsewhere.
        return entry.Name switch
        {
            CreditCodeCertificate => natureCode switch { 2 => 13, 3 => 15, 13 => 24, _ => null },
            OrganizationCodeCertificate => natureCode switch { 2 => 9, 3 => 3, 4 => 12, 6 => 10, 9 => 16, 10 => 18, 11 => 20, _ => null },
            _ => entry.Code,
        };
    }
}
