using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules;

/// <summary>How the fields of documents are called in messages (字段中文名).</summary>
internal static class FieldTitles
{
    private static readonly Dictionary<string, string> Titles = new()
    {
        [FieldNames.CreditCode] = "统一社会信用代码",
        [FieldNames.RegistrationNumber] = "注册号",
        [FieldNames.Name] = "名称",
        [FieldNames.Type] = "类型",
        [FieldNames.Representative] = "法定代表人",
        [FieldNames.Capital] = "注册资本",
        [FieldNames.EstablishedOn] = "成立日期",
        [FieldNames.ValidFrom] = "有效期起始日",
        [FieldNames.ValidTo] = "有效期截止日",
        [FieldNames.Address] = "住所",
        [FieldNames.Scope] = "经营范围",
        [FieldNames.Authority] = "登记机关",
        [FieldNames.IssuedOn] = "发照日期",
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
        [FieldNames.LetterKind] = "文书名称",
        [FieldNames.ServiceName] = "服务名称",
        [FieldNames.PersonName] = "负责人姓名",
        [FieldNames.SignedOn] = "签署日期",
        [FieldNames.Signature] = "签名",
        [FieldNames.Seal] = "印章",
        [FieldNames.SealText] = "印章文字",
        [FieldNames.PermitName] = "许可证名称",
        [FieldNames.PermitNumber] = "许可证编号",
    };

    /// <summary>As the document itself calls it, where it does.</summary>
    public static string Of(DocumentField field) => Of(field.Name, field.Document);

    public static string Of(string name, DocumentFacts document)
    {
        var isCard = document.Reading.Kind is DocumentKinds.IdCardFront or DocumentKinds.IdCardBack;
        return name switch
        {
            FieldNames.Name when isCard => "姓名",
            FieldNames.Address when isCard => "住址",
            FieldNames.Authority when isCard => "签发机关",
            FieldNames.Representative => document.Reading.ValueOf(FieldNames.RepresentativeTitle) ?? Titles[name],
            FieldNames.ValidTo when !isCard => "营业期限截止日",
            _ => Titles.GetValueOrDefault(name, name),
        };
    }
}
