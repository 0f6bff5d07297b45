namespace Beian.Docs.Filings;

/// <summary>小程序信息</summary>
public sealed record MiniProgramDetails
{
    public string? AppId { get; init; }
}
