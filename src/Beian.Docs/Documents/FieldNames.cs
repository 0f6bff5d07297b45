namespace Beian.Docs.Documents;

/// <summary>The words for fields in the contract (字段名).</summary>
public static class FieldNames
{
    /// <summary>统一社会信用代码</summary>
    public const string CreditCode = "creditCode";

    /// <summary>注册号 (15 位)</summary>
    public const string RegistrationNumber = "registrationNumber";

    /// <summary>名称、姓名</summary>
    public const string Name = "name";

    /// <summary>类型</summary>
    public const string Type = "type";

    /// <summary>法定代表人、经营者、负责人、投资人、执行事务合伙人</summary>
    public const string Representative = "representative";

    /// <summary>The label that the representative stands under.</summary>
    public const string RepresentativeTitle = "representativeTitle";

    /// <summary>注册资本</summary>
    public const string Capital = "capital";

    /// <summary>成立日期、注册日期</summary>
    public const string EstablishedOn = "establishedOn";

    /// <summary>有效期起</summary>
    public const string ValidFrom = "validFrom";

    /// <summary>有效期止</summary>
    public const string ValidTo = "validTo";

    /// <summary>住所、住址、经营场所</summary>
    public const string Address = "address";

    /// <summary>经营范围</summary>
    public const string Scope = "scope";

    /// <summary>登记机关、签发机关</summary>
    public const string Authority = "authority";

    /// <summary>发照日期</summary>
    public const string IssuedOn = "issuedOn";

    /// <summary>组成形式</summary>
    public const string Composition = "composition";

    /// <summary>经费来源</summary>
    public const string FundingSource = "fundingSource";

    /// <summary>举办单位</summary>
    public const string Sponsor = "sponsor";

    /// <summary>业务主管单位、主管机关</summary>
    public const string Supervisor = "supervisor";

    /// <summary>活动地域</summary>
    public const string ActivityArea = "activityArea";

    /// <summary>组织形式 (律师事务所)</summary>
    public const string OrganizationForm = "organizationForm";

    /// <summary>批准文号</summary>
    public const string ApprovalNumber = "approvalNumber";

    /// <summary>批准日期</summary>
    public const string ApprovedOn = "approvedOn";

    /// <summary>性别</summary>
    public const string Sex = "sex";

    /// <summary>民族</summary>
    public const string Ethnicity = "ethnicity";

    /// <summary>出生日期</summary>
    public const string BirthDate = "birthDate";

    /// <summary>公民身份号码</summary>
    public const string IdNumber = "idNumber";

    /// <summary>域名</summary>
    public const string Domain = "domain";

    /// <summary>域名持有者、许可证持有单位</summary>
    public const string Holder = "holder";

    /// <summary>域名持有者的证件类型 (实名认证截图)</summary>
    public const string HolderCertificateKind = "holderCertificateKind";

    /// <summary>域名持有者的证件号码 (实名认证截图)</summary>
    public const string HolderCertificateNumber = "holderCertificateNumber";

    /// <summary>实名认证状态, as the screenshot words it</summary>
    public const string VerifiedStatus = "verifiedStatus";

    /// <summary>域名注册商</summary>
    public const string Registrar = "registrar";

    /// <summary>域名注册日期</summary>
    public const string RegisteredOn = "registeredOn";

    /// <summary>域名到期日期</summary>
    public const string ExpiresOn = "expiresOn";

    /// <summary>主办单位名称、授权单位名称</summary>
    public const string SubjectName = "subjectName";

    /// <summary>被授权人姓名</summary>
    public const string AuthorizedName = "authorizedName";

    /// <summary>被授权人证件号码</summary>
    public const string AuthorizedIdNumber = "authorizedIdNumber";

    /// <summary>法定代表人证件号码 (授权书)</summary>
    public const string RepresentativeIdNumber = "representativeIdNumber";

    /// <summary>被授权人职务 (上海授权书)</summary>
    public const string Position = "position";

    /// <summary>授权角色: what a letter makes somebody in its text, such as APP负责人</summary>
    public const string AuthorizedRole = "authorizedRole";

    /// <summary>标题: which letter, promise or sheet it is</summary>
    public const string LetterKind = "letterKind";

    /// <summary>网站、APP、小程序名称</summary>
    public const string ServiceName = "serviceName";

    /// <summary>负责人姓名 (承诺书、核验单)</summary>
    public const string PersonName = "personName";

    /// <summary>签署日期</summary>
    public const string SignedOn = "signedOn";

    /// <summary>签名处是否有笔迹: <see cref="Present"/> or <see cref="Absent"/></summary>
    public const string Signature = "signature";

    /// <summary>是否盖章: <see cref="Present"/> or <see cref="Absent"/></summary>
    public const string Seal = "seal";

    /// <summary>印章上的单位名称</summary>
    public const string SealText = "sealText";

    /// <summary>许可证名称 (前置审批)</summary>
    public const string PermitName = "permitName";

    /// <summary>姓 (护照, Latin letters)</summary>
    public const string Surname = "surname";

    /// <summary>名 (护照, Latin letters, without spaces)</summary>
    public const string GivenNames = "givenNames";

    /// <summary>国籍: three letters on a passport, as printed on a card</summary>
    public const string Nationality = "nationality";

    /// <summary>常住户口所在地 (居住证)</summary>
    public const string RegisteredAddress = "registeredAddress";

    /// <summary>许可证编号 (前置审批); 通行证号码 (港澳台居民居住证)</summary>
    public const string PermitNumber = "permitNumber";

    /// <summary>The word for a seal or signature that is there (有).</summary>
    public const string Present = "有";

    /// <summary>The word for a seal or signature that is not there (无).</summary>
    public const string Absent = "无";

    /// <summary>The word for an open end (长期).</summary>
    public const string OpenEnd = "长期";
}
