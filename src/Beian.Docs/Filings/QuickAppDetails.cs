namespace Beian.Docs.Filings;

/// <summary>快应用信息</summary>
public sealed record QuickAppDetails
{
    /// <summary>包名</summary>
    public string? PackageName { get; init; }

    /// <summary>证书指纹</summary>
    public string? Fingerprint { get; init; }
}
