namespace Beian.Docs.Filings.Provinces;

/// <summary>What a 管局 allows to change (变更要求).</summary>
public sealed record ChangeDemands
{
    /// <summary>Whether a subject may become another one.</summary>
    public SubjectChange Subject { get; init; }

    /// <summary>工商更名函 or the like is needed for a new name.</summary>
    public bool RenameNeedsProof { get; init; }

    /// <summary>新增 and 变更 cannot be one order.</summary>
    public bool NotTogetherWithAdding { get; init; }
}
