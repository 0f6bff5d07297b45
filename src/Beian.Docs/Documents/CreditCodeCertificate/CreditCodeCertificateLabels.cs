using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.CreditCodeCertificate;

/// <summary>What the items of a office of state or mass organization's certificate are called, besides those of every certificate (统一社会信用代码证书登记事项).</summary>
/// <remarks>[MEM] as domain.md §3.6: from memory, not from a standard.</remarks>
public static class CreditCodeCertificateLabels
{
    public static IReadOnlyList<Label> All { get; } =
    [
        new("机构名称", FieldNames.Name, 1),
        new("机构性质", FieldNames.Type, 1),
        new("机构类型", FieldNames.Type, 1),
        new("类型", FieldNames.Type),
        new("机构地址", FieldNames.Address, 1),
        new("办公地址", FieldNames.Address, 1),
        new("机构负责人", FieldNames.Representative, 1),
        new("赋码机关", FieldNames.Authority, 1),
        new("批准机关", FieldNames.Authority, 1),
    ];
}
