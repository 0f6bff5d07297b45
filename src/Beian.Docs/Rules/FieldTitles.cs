using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules;

/// <summary>How the fields of documents are called in messages (字段中文名).</summary>
internal static class FieldTitles
{
    private static readonly Dictionary<string, string> Titles = new()
    {
        [FieldNames.CreditCode] = "统一社会信用代码", [FieldNames.RegistrationNumber] = "注册号", [FieldNames.Name] = "名称", [FieldNames.Type] = "类型",
        [FieldNames.Representative] = "法定代表人", [FieldNames.Capital] = "注册资本", [FieldNames.EstablishedOn] = "成立日期", [FieldNames.ValidFrom] = "有效期起始日",
        [FieldNames.ValidTo] = "有效期截止日", [FieldNames.Address] = "住所", [FieldNames.Scope] = "经营范围", [FieldNames.Authority] = "登记机关",
        [FieldNames.IssuedOn] = "发照日期", [FieldNames.Sex] = "性别", [FieldNames.Ethnicity] = "民族", [FieldNames.BirthDate] = "出生日期",
        [FieldNames.IdNumber] = "公民身份号码",
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
