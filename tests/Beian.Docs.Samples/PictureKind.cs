namespace Beian.Docs.Samples;

/// <summary>What is in a picture (图片内容). The number is a part of the seed and stays.</summary>
public enum PictureKind
{
    BusinessLicense = 0,

    IdCardFront = 1,

    IdCardBack = 2,

    /// <summary>Both sides of one card on a page.</summary>
    IdCardBoth = 3,

    /// <summary>Two people's cards on a page, three or four sides.</summary>
    IdCardsOfTwo = 4,

    /// <summary>A license with its representative's card.</summary>
    LicenseAndCard = 5,

    /// <summary>Two licenses on one picture, one below the other or side by side.</summary>
    TwoLicenses = 8,

    /// <summary>Both sides of an ID card copied until its pale labels are all but gone.</summary>
    FadedCard = 9,

    /// <summary>Both sides of an ID card on a page, one of them laid across or on its head.</summary>
    CardsTurned = 10,

    /// <summary>None of ours.</summary>
    OtherDocument = 6,

    /// <summary>事业单位法人证书</summary>
    InstitutionCertificate = 20,

    /// <summary>社会团体法人登记证书</summary>
    SocialOrganizationCertificate = 21,

    /// <summary>民办非企业单位登记证书</summary>
    PrivateNonEnterpriseCertificate = 22,

    /// <summary>统一社会信用代码证书</summary>
    CreditCodeCertificate = 23,

    /// <summary>基金会法人登记证书</summary>
    FoundationCertificate = 24,

    /// <summary>律师事务所执业许可证</summary>
    LawFirmLicense = 25,

    DomainCertificate = 40,

    AuthorizationLetter = 41,

    CommitmentLetter = 42,

    VerificationSheet = 43,

    SitePlan = 44,

    PreApproval = 45,

    /// <summary>An authorization letter with the authorized person's card on the same page.</summary>
    LetterAndCard = 46,

    /// <summary>港澳居民居住证、台湾居民居住证</summary>
    OtherRegionPermit = 60,

    /// <summary>居住证</summary>
    CityPermit = 61,

    /// <summary>护照</summary>
    Passport = 62,

    /// <summary>回乡证、台胞证</summary>
    TravelPermit = 63,

    /// <summary>外国人永久居留身份证</summary>
    PermanentResidence = 64,

    /// <summary>None of ours: 食品经营许可证, 开户许可证 and the like.</summary>
    PermitForm = 80,

    /// <summary>None of ours: 发票</summary>
    Invoice = 81,

    /// <summary>None of ours: 合同, 证明, 决议</summary>
    Contract = 82,

    /// <summary>None of ours: a screenshot of a chat.</summary>
    ChatScreen = 83,

    /// <summary>None of ours: 驾驶证, 社保卡, 户口簿, 名片, 银行卡</summary>
    StrangerCard = 84,

    /// <summary>None of ours: a blank or ruled sheet, a map.</summary>
    BlankSheet = 85,

    /// <summary>None of ours: a page about a company.</summary>
    CompanyPage = 86,

    /// <summary>None of ours: a table of companies.</summary>
    CompanyList = 87,
}
