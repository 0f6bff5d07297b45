using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.SocialOrganizationCertificate;

/// <summary>What the items of a social organization's certificate are called, besides those of every certificate (社会团体法人登记证书登记事项).</summary>
/// <remarks>[MEM] as domain.md §3.6: from memory, not from a standard.</remarks>
public static class SocialOrganizationCertificateLabels
{
    public static IReadOnlyList<Label> All { get; } =
    [
        new("社会团体名称", FieldNames.Name, 1),
        new("业务范围", FieldNames.Scope, 1),
        new("宗旨", CertificateLabels.Other),
        new("活动地域", FieldNames.ActivityArea, 1),
        new("注册资金", FieldNames.Capital, 1),
        new("注册资本", FieldNames.Capital, 1),
        new("业务主管单位", FieldNames.Supervisor, 2),
    ];
}
