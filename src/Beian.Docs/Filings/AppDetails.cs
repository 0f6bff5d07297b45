namespace Beian.Docs.Filings;

/// <summary>APP 信息</summary>
public sealed record AppDetails
{
    /// <summary>图标, the picture's file name</summary>
    public string? Icon { get; init; }

    /// <summary>是否使用第三方 SDK, 是 or 否</summary>
    public string? UsesSdk { get; init; }

    /// <summary>第三方 SDK 及服务商</summary>
    public IReadOnlyList<string> Sdks { get; init; } = [];

    /// <summary>下载链接</summary>
    public IReadOnlyList<string> DownloadUrls { get; init; } = [];

    /// <summary>是否涉及算法推荐或人工智能, 是 or 否</summary>
    public string? UsesAlgorithm { get; init; }

    /// <summary>运行平台</summary>
    public IReadOnlyList<AppPlatform> Platforms { get; init; } = [];
}
