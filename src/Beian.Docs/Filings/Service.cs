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

    /// <summary>服务备案号, of a service that was filed before</summary>
    public string? FilingNumber { get; init; }

    /// <summary>原服务名称, where the name changed</summary>
    public string? PreviousName { get; init; }

    /// <summary>前置审批文件, one for each approval</summary>
    public IReadOnlyList<ServiceApproval> Approvals { get; init; } = [];

    /// <summary>接入方式</summary>
    public string? AccessMethod { get; init; }

    /// <summary>服务器放置地</summary>
    public string? ServerLocation { get; init; }

    /// <summary>云资源到期日, YYYY-MM-DD</summary>
    public string? ResourceValidTo { get; init; }

    /// <summary>域名实名认证日期, YYYY-MM-DD</summary>
    public string? DomainVerifiedOn { get; init; }

    /// <summary>是否已上线, 是 or 否</summary>
    public string? IsLive { get; init; }

    /// <summary>是否单机不联网, 是 or 否</summary>
    public string? IsOffline { get; init; }

    /// <summary>是否服务境内用户, 是 or 否</summary>
    public string? ServesMainland { get; init; }

    /// <summary>服务负责人</summary>
    public ResponsiblePerson? Person { get; init; }

    public AppDetails? App { get; init; }

    public MiniProgramDetails? MiniProgram { get; init; }

    public QuickAppDetails? QuickApp { get; init; }
}
