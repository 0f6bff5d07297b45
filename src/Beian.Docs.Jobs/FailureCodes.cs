namespace Beian.Docs.Jobs;

/// <summary>Stable codes of documents that were given up.</summary>
public static class FailureCodes
{
    /// <summary>多次识别失败</summary>
    public const string GaveUp = "reading.gaveUp";

    /// <summary>识别超时</summary>
    public const string TookTooLong = "reading.tookTooLong";

    /// <summary>原件不在</summary>
    public const string OriginalMissing = "reading.originalMissing";
}
