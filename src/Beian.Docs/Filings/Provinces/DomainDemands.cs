namespace Beian.Docs.Filings.Provinces;

/// <summary>What a 管局 demands of domains (域名要求).</summary>
public sealed record DomainDemands
{
    /// <summary>Who may hold an organization's domain.</summary>
    public DomainHolder Holder { get; init; }

    /// <summary>Months that a domain must still run, as a hard demand; 0 where it is only advice.</summary>
    public int MonthsLeft { get; init; }

    /// <summary>A website has one domain.</summary>
    public bool OnePerSite { get; init; }

    /// <summary>What the remark says where a website has several domains.</summary>
    public string? SeveralDomainsRemark { get; init; }

    /// <summary>域名证书 is always handed in.</summary>
    public bool CertificateNeeded { get; init; }

    /// <summary>How old the 域名证书 may be, in days; 0 where not said.</summary>
    public int CertificateDays { get; init; }

    /// <summary>Suffixes that are refused: .hk</summary>
    public IReadOnlyList<string> RefusedSuffixes { get; init; } = [];

    /// <summary>Words in a domain that need an approval or a remark: game.</summary>
    public IReadOnlyList<string> WordsNeedingApproval { get; init; } = [];

    /// <summary>A domain that serves only a 小程序 or 公众号 needs a remark that says so.</summary>
    public bool AccountOnlyRemark { get; init; }
}
