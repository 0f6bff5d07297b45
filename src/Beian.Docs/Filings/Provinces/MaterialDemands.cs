namespace Beian.Docs.Filings.Provinces;

/// <summary>What more a 管局 wants to see (材料要求).</summary>
public sealed record MaterialDemands
{
    /// <summary>Material needed beyond the general list.</summary>
    public IReadOnlyList<ProvinceMaterial> Extra { get; init; } = [];

    /// <summary>Words of name or scope that need material or a remark.</summary>
    public IReadOnlyList<ScopeTrigger> ScopeTriggers { get; init; } = [];

    /// <summary>Words of 前置审批 without the content need a 不涉及前置审批承诺书.</summary>
    public bool NoApprovalCommitment { get; init; }

    /// <summary>The remark that people who file for themselves must write.</summary>
    public string? IndividualStatement { get; init; }

    /// <summary>Shortest remark of people who file for themselves.</summary>
    public int IndividualRemarkLength { get; init; }

    /// <summary>How old a 授权书 may be, in months; 0 where not said.</summary>
    public int LetterMonths { get; init; }

    /// <summary>The 授权书 names the person's 职务 and the domain.</summary>
    public bool LetterNamesPositionAndDomain { get; init; }

    /// <summary>People who file for themselves put a fingerprint on the 核验单.</summary>
    public bool IndividualsNeedFingerprint { get; init; }
}
