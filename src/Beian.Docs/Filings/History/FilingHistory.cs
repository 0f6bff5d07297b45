namespace Beian.Docs.Filings.History;

/// <summary>What the tenant's other filings know, as far as a check needs it (历史备案); pure data, gathered by whoever has them.</summary>
public sealed record FilingHistory
{
    public static FilingHistory Empty { get; } = new();

    /// <summary>The other filings: never the one that is checked.</summary>
    public IReadOnlyList<FilingTrace> Others { get; init; } = [];

    /// <summary>Phones of the agency itself (代办机构电话).</summary>
    public IReadOnlyList<string> AgencyPhones { get; init; } = [];

    /// <summary>E-mail addresses of the agency itself, or @domain for all of a domain (代办机构邮箱).</summary>
    public IReadOnlyList<string> AgencyEmails { get; init; } = [];
}
