using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.PrivateNonEnterpriseCertificate;

/// <summary>What the items of a private non-enterprise unit's certificate are called, besides those of every certificate (民办非企业单位登记证书、社会服务机构登记证书登记事项).</summary>
/// <remarks>[MEM] as domain.md §3.6: from memory, not from a standard.</remarks>
public static class PrivateNonEnterpriseCertificateLabels
{
    public static IReadOnlyList<Label> All { get; } =
    [
        new("业务范围", FieldNames.Scope, 1),
        new("宗旨和业务范围", FieldNames.Scope, 2),
        new("和业务范围", FieldNames.Scope, 1),
        new("开办资金", FieldNames.Capital, 1),
        new("注册资金", FieldNames.Capital, 1),
        new("业务主管单位", FieldNames.Supervisor, 2),
        new("类型", FieldNames.Type),
    ];
}
