using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Certificates;

/// <summary>What items are called on every organization's certificate (公共登记事项).</summary>
/// <remarks>[MEM] as domain.md §3.6: from memory, not from a standard.</remarks>
public static class CertificateLabels
{
    /// <summary>The word for 有效期 and its synonyms.</summary>
    public const string Term = "term";

    /// <summary>The word for items that only end the value before them.</summary>
    public const string Other = "other";

    public static IReadOnlyList<Label> Shared { get; } =
    [
        new("统一社会信用代码", FieldNames.CreditCode, 2),
        new("信用代码", FieldNames.CreditCode, 1),
        new("名称", FieldNames.Name),
        new("单位名称", FieldNames.Name, 1),
        new("法定代表人", FieldNames.Representative, 1),
        new("法人代表", FieldNames.Representative, 1),
        new("法定代表人(负责人)", FieldNames.Representative, 1),
        new("法定代表人/负责人", FieldNames.Representative, 1),
        new("法定代表人(主席)", FieldNames.Representative, 1),
        new("负责人", FieldNames.Representative),
        new("住所", FieldNames.Address),
        new("地址", FieldNames.Address),
        new("住所(地址)", FieldNames.Address, 1),
        new("有效期", Term),
        new("有效期限", Term),
        new("证书有效期", Term),
        new("证书有效期限", Term),
        new("成立日期", FieldNames.EstablishedOn, 1),
        new("登记管理机关", FieldNames.Authority, 1),
        new("登记机关", FieldNames.Authority, 1),
        new("发证机关", FieldNames.Authority, 1),
        new("颁发机关", FieldNames.Authority, 1),
        new("颁证机关", FieldNames.Authority, 1),
        new("发证日期", FieldNames.IssuedOn, 1),
        new("颁发日期", FieldNames.IssuedOn, 1),
        new("颁证日期", FieldNames.IssuedOn, 1),
        new("证书编号", Other, 1),
        new("编号", Other),
        new("证号", Other),
    ];

    /// <summary>Printed on the sheet itself, around the items.</summary>
    public static IReadOnlyList<string> Boilerplate { get; } =
    [
        "监制", "民政部制", "司法部制", "管理局制", "SPECIMEN", "CERTIFICATE", "REGISTRATION", "扫描二维码", "复印无效", "中华人民共和国国徽", "本证书", "使用说明", "登记事项", "有效期届满",
    ];
}
