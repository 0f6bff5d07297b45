using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.FoundationCertificate;

/// <summary>What the items of a foundation's certificate are called, besides those of every certificate (基金会法人登记证书登记事项).</summary>
/// <remarks>[MEM] as domain.md §3.6: from memory, not from a standard.</remarks>
public static class FoundationCertificateLabels
{
    public static IReadOnlyList<Label> All { get; } =
    [
        new("基金会名称", FieldNames.Name, 1),
        new("类型", FieldNames.Type),
        new("基金会类型", FieldNames.Type, 1),
        new("原始基金数额", FieldNames.Capital, 1),
        new("原始基金", FieldNames.Capital, 1),
        new("注册资金", FieldNames.Capital, 1),
        new("业务范围", FieldNames.Scope, 1),
        new("宗旨和业务范围", FieldNames.Scope, 2),
        new("和业务范围", FieldNames.Scope, 1),
        new("业务主管单位", FieldNames.Supervisor, 2),
        new("理事长", FieldNames.Representative),
    ];
}
