using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.PermanentResidenceCard;

/// <summary>What the card calls its items (永久居留身份证标签). [MEM]</summary>
public static class PermanentResidenceCardLabels
{
    /// <summary>有效期限 with both its ends.</summary>
    public const string Validity = "validity";

    public static IReadOnlyList<Label> All { get; } =
    [
        new("姓名", FieldNames.Name, 0, Anywhere: true, OneLine: true),
        new("性别", FieldNames.Sex, 0, Anywhere: true, OneLine: true),
        new("出生日期", FieldNames.BirthDate, 1, Anywhere: true, OneLine: true),
        new("国籍", FieldNames.Nationality, 0, Anywhere: true, OneLine: true),
        new("有效期限", Validity, 1, Anywhere: true, OneLine: true),
        new("签发机关", FieldNames.Authority, 1, Anywhere: true, OneLine: true),
        new("证件号码", FieldNames.IdNumber, 1, Anywhere: true, OneLine: true),
    ];
}
