namespace Beian.Docs.Filings;

/// <summary>The filing form (备案表) of the contract; absent members are not filled in yet.</summary>
public sealed record FilingForm
{
    /// <summary>website, app, miniProgram, quickApp</summary>
    public FilingKind? Kind { get; init; }

    /// <summary>first, addService, addAccess, change, cancelSubject, cancelService, cancelAccess, migrate</summary>
    public FilingOperation? Operation { get; init; }

    /// <summary>备案省份, such as 山东省</summary>
    public string? Province { get; init; }

    /// <summary>接入商、分发平台</summary>
    public FilingPlatform? Platform { get; init; }

    /// <summary>预计提交日期, YYYY-MM-DD</summary>
    public string? ExpectedSubmission { get; init; }

    /// <summary>主体信息</summary>
    public Subject? Subject { get; init; }

    /// <summary>服务信息</summary>
    public IReadOnlyList<Service> Services { get; init; } = [];
}
