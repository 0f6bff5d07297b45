namespace Beian.Docs.Filings;

/// <summary>法定代表人</summary>
public sealed record LegalRepresentative
{
    /// <summary>姓名</summary>
    public string? Name { get; init; }

    /// <summary>证件类型, such as 居民身份证</summary>
    public string? IdKind { get; init; }

    /// <summary>证件号码</summary>
    public string? IdNumber { get; init; }
}
