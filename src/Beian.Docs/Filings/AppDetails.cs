namespace Beian.Docs.Filings;

/// <summary>APP 信息</summary>
public sealed record AppDetails
{
    /// <summary>运行平台</summary>
    public IReadOnlyList<AppPlatform> Platforms { get; init; } = [];
}
