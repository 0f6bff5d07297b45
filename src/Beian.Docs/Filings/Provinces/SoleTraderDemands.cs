namespace Beian.Docs.Filings.Provinces;

/// <summary>How a 管局 takes 个体工商户.</summary>
public sealed record SoleTraderDemands
{
    /// <summary>Without a 字号.</summary>
    public NamelessTraderPolicy WithoutTradeName { get; init; }

    /// <summary>A 公章 is needed.</summary>
    public bool NeedsSeal { get; init; }

    /// <summary>The 经营者 is in charge; nobody can be authorized.</summary>
    public bool OperatorInCharge { get; init; }
}
