namespace Beian.Docs.Filings.Provinces;

/// <summary>What a 管局 demands of the names of services (服务名称要求).</summary>
public sealed record NameDemands
{
    /// <summary>Words that no name may hold.</summary>
    public IReadOnlyList<string> ForbiddenWords { get; init; } = [];

    /// <summary>Words that need a 前置审批.</summary>
    public IReadOnlyList<string> WordsNeedingApproval { get; init; } = [];

    /// <summary>Words that no name may begin with.</summary>
    public IReadOnlyList<string> ForbiddenBeginnings { get; init; } = [];

    /// <summary>English names are refused.</summary>
    public bool EnglishRefused { get; init; }

    /// <summary>Names of 行政区划 are refused.</summary>
    public bool RegionNamesRefused { get; init; }

    /// <summary>A name that does not show the content needs a remark.</summary>
    public bool RemarkWhereUnclear { get; init; }

    /// <summary>What a name with 学院 must append without a registration of its own.</summary>
    public string? AcademySuffix { get; init; }
}
