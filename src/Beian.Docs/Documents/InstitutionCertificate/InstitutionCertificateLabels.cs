using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.InstitutionCertificate;

/// <summary>What the items of a institution's certificate are called, besides those of every certificate (事业单位法人证书登记事项).</summary>
/// <remarks>[MEM] as domain.md §3.6: from memory, not from a standard.</remarks>
public static class InstitutionCertificateLabels
{
    public static IReadOnlyList<Label> All { get; } =
    [
        new("宗旨和业务范围", FieldNames.Scope, 2),
        new("和业务范围", FieldNames.Scope, 1),
        // Its last character lies upon the value's first in narrow columns, and only one of the two is kept.
        new("宗旨和业务范", FieldNames.Scope, 1),
        new("业务范围", FieldNames.Scope, 1),
        new("经费来源", FieldNames.FundingSource, 1),
        new("开办资金", FieldNames.Capital, 1),
        new("举办单位", FieldNames.Sponsor, 1),
    ];
}
