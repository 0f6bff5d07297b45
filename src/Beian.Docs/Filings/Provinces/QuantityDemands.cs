namespace Beian.Docs.Filings.Provinces;

/// <summary>How many services and domains a 管局 takes (数量要求); 0 where not said.</summary>
public sealed record QuantityDemands
{
    /// <summary>Services of one order.</summary>
    public int ServicesPerOrder { get; init; }

    /// <summary>Services of one order of an individual.</summary>
    public int ServicesPerOrderOfIndividuals { get; init; }

    /// <summary>Domains of one order.</summary>
    public int DomainsPerOrder { get; init; }

    /// <summary>Domains of an individual's first order.</summary>
    public int FirstDomainsOfIndividuals { get; init; }

    /// <summary>From so many services in all on, <see cref="Explanation"/> is needed.</summary>
    public int ExplainFrom { get; init; }

    /// <summary>The same for individuals.</summary>
    public int ExplainFromOfIndividuals { get; init; }

    /// <summary>网站建设方案书, 情况说明…</summary>
    public string? Explanation { get; init; }

    /// <summary>More services in all are refused.</summary>
    public int Most { get; init; }

    /// <summary>The same for individuals.</summary>
    public int MostOfIndividuals { get; init; }

    /// <summary>Above this number they are filed one by one.</summary>
    public int OneByOneAbove { get; init; }

    /// <summary>The same for individuals.</summary>
    public int OneByOneAboveOfIndividuals { get; init; }
}
