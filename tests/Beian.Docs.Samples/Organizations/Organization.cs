using Beian.Docs.Samples.Drawing;
using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Organizations;

/// <summary>An organization that does not exist, and what its certificate says (组织及其证书).</summary>
public sealed record Organization
{
    /// <summary>One of <see cref="Documents.DocumentKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>As it stands over the certificate.</summary>
    public required string Title { get; init; }

    public required string CodeTitle { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>In the order of a single column; the code, the registrar and the date of issue are printed apart.</summary>
    public required IReadOnlyList<LicenseItem> Items { get; init; }

    public required string AuthorityTitle { get; init; }

    public required string Authority { get; init; }

    /// <summary>Label of the date of issue; null where it stands under the seal without one.</summary>
    public string? IssuedTitle { get; init; }

    /// <summary>Null where the sheet has no date of issue.</summary>
    public DateOnly? IssuedOn { get; init; }

    public required DateStyle Dates { get; init; }

    /// <summary>Who had the form printed: 国家事业单位登记管理局监制.</summary>
    public required string Maker { get; init; }
}
