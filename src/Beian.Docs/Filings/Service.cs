namespace Beian.Docs.Filings;

/// <summary>One website, app, mini-program or quick app (互联网信息服务).</summary>
public sealed record Service
{
    /// <summary>服务名称</summary>
    public string? Name { get; init; }

    /// <summary>域名</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>首页网址</summary>
    public string? HomeUrl { get; init; }

    /// <summary>服务内容</summary>
    public IReadOnlyList<string> Contents { get; init; } = [];

    /// <summary>语言</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>前置审批</summary>
    public IReadOnlyList<string> PreApprovals { get; init; } = [];

    /// <summary>备注</summary>
    public string? Remark { get; init; }

    /// <summary>IP 地址</summary>
    public IReadOnlyList<string> IpAddresses { get; init; } = [];

    /// <summary>服务负责人</summary>
    public ResponsiblePerson? Person { get; init; }

    public AppDetails? App { get; init; }

    public MiniProgramDetails? MiniProgram { get; init; }
}
