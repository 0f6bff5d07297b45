namespace Beian.Docs.Documents;

/// <summary>The words for document kinds in the contract (材料种类).</summary>
public static class DocumentKinds
{
    /// <summary>营业执照</summary>
    public const string BusinessLicense = "businessLicense";

    /// <summary>身份证人像面</summary>
    public const string IdCardFront = "idCardFront";

    /// <summary>身份证国徽面</summary>
    public const string IdCardBack = "idCardBack";

    /// <summary>事业单位法人证书</summary>
    public const string InstitutionCertificate = "institutionCertificate";

    /// <summary>社会团体法人登记证书</summary>
    public const string SocialOrganizationCertificate = "socialOrganizationCertificate";

    /// <summary>民办非企业单位登记证书</summary>
    public const string PrivateNonEnterpriseCertificate = "privateNonEnterpriseCertificate";

    /// <summary>统一社会信用代码证书</summary>
    public const string CreditCodeCertificate = "creditCodeCertificate";

    /// <summary>基金会法人登记证书</summary>
    public const string FoundationCertificate = "foundationCertificate";

    /// <summary>律师事务所执业许可证</summary>
    public const string LawFirmLicense = "lawFirmLicense";

    /// <summary>域名证书</summary>
    public const string DomainCertificate = "domainCertificate";

    /// <summary>授权书</summary>
    public const string AuthorizationLetter = "authorizationLetter";

    /// <summary>互联网信息服务承诺书</summary>
    public const string CommitmentLetter = "commitmentLetter";

    /// <summary>真实性核验单</summary>
    public const string VerificationSheet = "verificationSheet";

    /// <summary>网站规划书</summary>
    public const string SitePlan = "sitePlan";

    /// <summary>居住证</summary>
    public const string ResidencePermit = "residencePermit";

    /// <summary>护照</summary>
    public const string Passport = "passport";

    /// <summary>港澳居民来往内地通行证、台湾居民来往大陆通行证</summary>
    public const string MainlandTravelPermit = "mainlandTravelPermit";

    /// <summary>外国人永久居留身份证</summary>
    public const string PermanentResidenceCard = "permanentResidenceCard";

    /// <summary>前置审批文件</summary>
    public const string PreApproval = "preApproval";

    /// <summary>其他材料</summary>
    public const string OtherDocument = "otherDocument";

    /// <summary>无法辨认</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The Chinese name of each kind, as people see it.</summary>
    public static IReadOnlyDictionary<string, string> ChineseNames { get; } = new Dictionary<string, string>
    {
        [BusinessLicense] = "营业执照",
        [IdCardFront] = "身份证人像面",
        [IdCardBack] = "身份证国徽面",
        [InstitutionCertificate] = "事业单位法人证书",
        [SocialOrganizationCertificate] = "社会团体法人登记证书",
        [PrivateNonEnterpriseCertificate] = "民办非企业单位登记证书",
        [CreditCodeCertificate] = "统一社会信用代码证书",
        [FoundationCertificate] = "基金会法人登记证书",
        [LawFirmLicense] = "律师事务所执业许可证",
        [DomainCertificate] = "域名证书",
        [AuthorizationLetter] = "授权书",
        [CommitmentLetter] = "互联网信息服务承诺书",
        [VerificationSheet] = "真实性核验单",
        [SitePlan] = "网站规划书",
        [ResidencePermit] = "居住证",
        [Passport] = "护照",
        [MainlandTravelPermit] = "来往内地(大陆)通行证",
        [PermanentResidenceCard] = "外国人永久居留身份证",
        [PreApproval] = "前置审批文件",
        [OtherDocument] = "其他材料",
        [Unreadable] = "无法辨认",
    };

    /// <summary>Whether a filing has papers of the kind; what is none of ours, or could not be read, is of none.</summary>
    public static bool IsOurs(string kind) => kind is not (OtherDocument or Unreadable);
}
