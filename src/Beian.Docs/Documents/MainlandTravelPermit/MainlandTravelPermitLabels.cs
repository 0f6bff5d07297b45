using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.MainlandTravelPermit;

/// <summary>What 回乡证 and 台胞证 call their items (通行证标签). [MEM]</summary>
public static class MainlandTravelPermitLabels
{
    /// <summary>有效期限 with both its ends.</summary>
    public const string Validity = "validity";

    public static IReadOnlyList<Label> All { get; } =
    [
        new("姓名", FieldNames.Name, 0, Anywhere: true, OneLine: true),
        new("性别", FieldNames.Sex, 0, Anywhere: true, OneLine: true),
        new("出生日期", FieldNames.BirthDate, 1, Anywhere: true, OneLine: true),
        new("有效期限", Validity, 1, Anywhere: true, OneLine: true),
        new("签发机关", FieldNames.Authority, 1, Anywhere: true, OneLine: true),
        new("签发地点", "issuePlace", 1, Anywhere: true, OneLine: true),
        new("证件号码", FieldNames.IdNumber, 1, Anywhere: true, OneLine: true),
        new("通行证号码", FieldNames.IdNumber, 1, Anywhere: true, OneLine: true),
        new("换证次数", "times", 1, Anywhere: true, OneLine: true),
        new("签发次数", "times", 1, Anywhere: true, OneLine: true),
    ];
}
