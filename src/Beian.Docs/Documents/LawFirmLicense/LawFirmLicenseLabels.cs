using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.LawFirmLicense;

/// <summary>What the items of a law firm's certificate are called, besides those of every certificate (律师事务所执业许可证登记事项).</summary>
/// <remarks>[MEM] as domain.md §3.6: from memory, not from a standard.</remarks>
public static class LawFirmLicenseLabels
{
    public static IReadOnlyList<Label> All { get; } =
    [
        new("律师事务所名称", FieldNames.Name, 1),
        new("律师事务所", FieldNames.Name),
        new("主任", FieldNames.Representative),
        new("组织形式", FieldNames.OrganizationForm, 1),
        new("设立资产", FieldNames.Capital, 1),
        new("注册资金", FieldNames.Capital, 1),
        new("主管机关", FieldNames.Supervisor, 1),
        new("主管司法行政机关", FieldNames.Supervisor, 2),
        new("批准文号", FieldNames.ApprovalNumber, 1),
        new("批准日期", FieldNames.ApprovedOn, 1),
    ];
}
