namespace Beian.Docs.Filings;

/// <summary>One approval that a service holds (前置审批、专项审批文件).</summary>
public sealed record ServiceApproval
{
    /// <summary>审批类型, a word of the code table such as 文化</summary>
    public string? Kind { get; init; }

    /// <summary>审批号</summary>
    public string? Number { get; init; }

    /// <summary>有效期止, YYYY-MM-DD or 长期</summary>
    public string? ValidTo { get; init; }
}
