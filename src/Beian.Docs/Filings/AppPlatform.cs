namespace Beian.Docs.Filings;

/// <summary>An app on one operating system (APP 运行平台).</summary>
public sealed record AppPlatform
{
    /// <summary>android, ios, harmony, other</summary>
    public string? Os { get; init; }

    /// <summary>安装后显示的名称</summary>
    public string? Name { get; init; }

    /// <summary>包名</summary>
    public string? PackageName { get; init; }

    /// <summary>公钥</summary>
    public string? PublicKey { get; init; }

    /// <summary>证书指纹</summary>
    public string? Fingerprint { get; init; }

    /// <summary>签名证书, PEM or base64</summary>
    public string? Certificate { get; init; }

    /// <summary>签名证书的使用者, such as CN=…</summary>
    public string? CertificateSubject { get; init; }

    /// <summary>域名</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>IP 地址</summary>
    public IReadOnlyList<string> IpAddresses { get; init; } = [];
}
