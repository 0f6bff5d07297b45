namespace Beian.Docs.Filings.Provinces;

/// <summary>Whose filings a demand is for (适用主体).</summary>
public enum Applicants
{
    /// <summary>全部</summary>
    Everyone,

    /// <summary>单位</summary>
    Organizations,

    /// <summary>个人</summary>
    Individuals,

    /// <summary>机关、事业单位</summary>
    Agencies,

    /// <summary>个体工商户</summary>
    SoleTraders,
}
