namespace Beian.Docs.Filings.Provinces;

/// <summary>How 个体工商户 without a 字号 file (无字号个体工商户).</summary>
public enum NamelessTraderPolicy
{
    /// <summary>The sources say nothing.</summary>
    NotStated,

    /// <summary>As 企业 all the same.</summary>
    AsEnterprise,

    /// <summary>As 企业 under the operator's name, with a remark.</summary>
    UnderOperatorsName,

    /// <summary>As 个人.</summary>
    AsIndividual,

    /// <summary>Not at all: a 字号 is needed.</summary>
    Refused,
}
