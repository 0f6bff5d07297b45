namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Who files (主体类型).</summary>
public enum SubjectSort
{
    /// <summary>企业</summary>
    Company,

    /// <summary>个体工商户</summary>
    SoleTrader,

    /// <summary>事业单位</summary>
    Institution,

    /// <summary>社会团体</summary>
    SocialOrganization,

    /// <summary>个人</summary>
    Individual,
}
