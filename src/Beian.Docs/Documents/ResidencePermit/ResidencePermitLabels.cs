using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.ResidencePermit;

/// <summary>What residence permits call their items (居住证标签). [MEM]: wording differs from city to city.</summary>
public static class ResidencePermitLabels
{
    /// <summary>有效期限 with both its ends.</summary>
    public const string Validity = "validity";

    /// <summary>Items that are no field here.</summary>
    public const string Other = "other";

    public static IReadOnlyList<Label> All { get; } =
    [
        new("姓名", FieldNames.Name, 0, Anywhere: true, OneLine: true),
        new("性别", FieldNames.Sex, 0, Anywhere: true, OneLine: true),
        new("民族", FieldNames.Ethnicity, 0, Anywhere: true, OneLine: true),
        new("出生日期", FieldNames.BirthDate, 1, Anywhere: true, OneLine: true),
        new("出生", FieldNames.BirthDate, 0, OneLine: true),
        new("公民身份号码", FieldNames.IdNumber, 2, Anywhere: true, OneLine: true),
        new("公民身份证号码", FieldNames.IdNumber, 2, Anywhere: true, OneLine: true),
        new("身份证号码", FieldNames.IdNumber, 1, Anywhere: true, OneLine: true),
        // Of which a watermark swallowed the last.
        new("身份证号", FieldNames.IdNumber, 0, Anywhere: true, OneLine: true),
        new("居住地住址", FieldNames.Address, 1, Anywhere: true),
        new("居住地址", FieldNames.Address, 0, Anywhere: true),
        new("现居住地", FieldNames.Address, 0, Anywhere: true),
        new("住址", FieldNames.Address, 0),
        new("常住户口所在地", FieldNames.RegisteredAddress, 2, Anywhere: true),
        new("户籍地址", FieldNames.RegisteredAddress, 1, Anywhere: true),
        new("签发机关", FieldNames.Authority, 1, Anywhere: true, OneLine: true),
        new("发证机关", FieldNames.Authority, 0, Anywhere: true, OneLine: true),
        new("有效期至", FieldNames.ValidTo, 0, Anywhere: true, OneLine: true),
        new("有效期限", Validity, 1, Anywhere: true, OneLine: true),
        new("签发日期", FieldNames.IssuedOn, 1, Anywhere: true, OneLine: true),
        new("通行证号码", FieldNames.PermitNumber, 1, Anywhere: true, OneLine: true),
        new("签发次数", Other, 1, Anywhere: true, OneLine: true),
    ];
}
