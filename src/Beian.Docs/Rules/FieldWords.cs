using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules;

/// <summary>How the fields of a document are called in messages: as the document itself calls them (字段中文名).</summary>
internal static class FieldWords
{
    /// <summary>As the document itself calls it, where it does.</summary>
    public static string Of(DocumentField field) => Of(field.Name, field.Document);

    public static string Of(string name, DocumentFacts document)
    {
        var kind = document.Reading.Kind;
        var isLicense = kind == DocumentKinds.BusinessLicense;
        return name switch
        {
            FieldNames.Representative => document.Reading.ValueOf(FieldNames.RepresentativeTitle) ?? FieldTitles.Of(kind, name),
            FieldNames.ValidFrom => "有效期起始日",
            FieldNames.ValidTo => isLicense ? "营业期限截止日" : "有效期截止日",
            FieldNames.Scope when !isLicense => "业务范围",
            FieldNames.Capital when !isLicense => "资金",
            FieldNames.IssuedOn when !isLicense => "发证日期",
            _ => FieldTitles.Of(kind, name),
        };
    }
}
