using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Passport;

/// <summary>What a Chinese passport calls the items that its zone does not hold (护照标签). [MEM]</summary>
public static class PassportLabels
{
    public static IReadOnlyList<Label> All { get; } =
    [
        new("姓名", FieldNames.Name, 0, Anywhere: true),
        new("性别", FieldNames.Sex, 0, Anywhere: true),
        new("签发机关", FieldNames.Authority, 1, Anywhere: true),
        new("签发日期", FieldNames.IssuedOn, 1, Anywhere: true),
        new("有效期至", FieldNames.ValidTo, 1, Anywhere: true),
        new("出生日期", FieldNames.BirthDate, 1, Anywhere: true),
        new("出生地点", "birthPlace", 1, Anywhere: true),
        new("签发地点", "issuePlace", 1, Anywhere: true),
        new("护照号", FieldNames.IdNumber, 0, Anywhere: true),
        new("国籍", FieldNames.Nationality, 0, Anywhere: true),
    ];
}
