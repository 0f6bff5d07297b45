namespace Beian.Docs.Filings;

/// <summary>小程序信息</summary>
public sealed record MiniProgramDetails
{
    public string? AppId { get; init; }

    /// <summary>账号昵称, as the platform shows it</summary>
    public string? Nickname { get; init; }

    /// <summary>账号主体, whose account it is</summary>
    public string? AccountSubject { get; init; }

    /// <summary>小程序管理员姓名</summary>
    public string? Administrator { get; init; }
}
