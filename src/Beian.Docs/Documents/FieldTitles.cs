namespace Beian.Docs.Documents;

/// <summary>What people call a document's field (字段名称).</summary>
public static class FieldTitles
{
    private static readonly Dictionary<string, string> Titles = new()
    {
        [FieldNames.CreditCode] = "统一社会信用代码",
        [FieldNames.RegistrationNumber] = "注册号",
        [FieldNames.Name] = "名称",
        [FieldNames.Type] = "类型",
        [FieldNames.Representative] = "法定代表人",
        [FieldNames.RepresentativeTitle] = "负责人称谓",
        [FieldNames.Capital] = "注册资本",
        [FieldNames.EstablishedOn] = "成立日期",
        [FieldNames.ValidFrom] = "有效期起",
        [FieldNames.ValidTo] = "有效期止",
        [FieldNames.Address] = "住所",
        [FieldNames.Scope] = "经营范围",
        [FieldNames.Authority] = "登记机关",
        [FieldNames.IssuedOn] = "发照日期",
        [FieldNames.Composition] = "组成形式",
        [FieldNames.FundingSource] = "经费来源",
        [FieldNames.Sponsor] = "举办单位",
        [FieldNames.Supervisor] = "业务主管单位",
        [FieldNames.ActivityArea] = "活动地域",
        [FieldNames.OrganizationForm] = "组织形式",
        [FieldNames.ApprovalNumber] = "批准文号",
        [FieldNames.ApprovedOn] = "批准日期",
        [FieldNames.Sex] = "性别",
        [FieldNames.Ethnicity] = "民族",
        [FieldNames.BirthDate] = "出生日期",
        [FieldNames.IdNumber] = "公民身份号码",
        [FieldNames.Domain] = "域名",
        [FieldNames.Holder] = "持有人",
        [FieldNames.HolderCertificateKind] = "持有人证件类型",
        [FieldNames.HolderCertificateNumber] = "持有人证件号码",
        [FieldNames.VerifiedStatus] = "实名认证状态",
        [FieldNames.Registrar] = "注册商",
        [FieldNames.RegisteredOn] = "注册日期",
        [FieldNames.ExpiresOn] = "到期日期",
        [FieldNames.SubjectName] = "主体名称",
        [FieldNames.AuthorizedName] = "被授权人",
        [FieldNames.AuthorizedIdNumber] = "被授权人证件号码",
        [FieldNames.RepresentativeIdNumber] = "法定代表人证件号码",
        [FieldNames.Position] = "职务",
        [FieldNames.AuthorizedRole] = "授权角色",
        [FieldNames.LetterKind] = "文书名称",
        [FieldNames.ServiceName] = "服务名称",
        [FieldNames.PersonName] = "负责人姓名",
        [FieldNames.SignedOn] = "签署日期",
        [FieldNames.Signature] = "签名",
        [FieldNames.Seal] = "印章",
        [FieldNames.SealText] = "印章文字",
        [FieldNames.PermitName] = "许可证名称",
        [FieldNames.PermitNumber] = "许可证编号",
        [FieldNames.Surname] = "姓",
        [FieldNames.GivenNames] = "名",
        [FieldNames.Nationality] = "国籍",
        [FieldNames.RegisteredAddress] = "常住户口所在地",
    };

    private static readonly Dictionary<string, string> OfIdCards = new()
    {
        [FieldNames.Name] = "姓名",
        [FieldNames.Address] = "住址",
        [FieldNames.Authority] = "签发机关",
        [FieldNames.IssuedOn] = "签发日期",
        [FieldNames.PermitNumber] = "通行证号码",
    };

    private static readonly HashSet<string> PersonCards =
    [
        DocumentKinds.IdCardFront, DocumentKinds.IdCardBack, DocumentKinds.ResidencePermit, DocumentKinds.Passport, DocumentKinds.MainlandTravelPermit,
        DocumentKinds.PermanentResidenceCard,
    ];

    /// <param name="kind">Of the document: a card calls some fields otherwise.</param>
    /// <param name="field">An unknown one is shown by its own word.</param>
    public static string Of(string kind, string field) =>
        field == FieldNames.IdNumber && kind is DocumentKinds.Passport ? "护照号码"
            : field == FieldNames.IdNumber && kind is DocumentKinds.MainlandTravelPermit ? "通行证号码"
            : PersonCards.Contains(kind) && OfIdCards.TryGetValue(field, out var title)
            ? title
            : Titles.GetValueOrDefault(field, field);
}
