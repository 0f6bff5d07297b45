namespace Beian.Docs.Samples.Invention;

/// <summary>Which items a license has (执照格式 A–G).</summary>
public enum LicenseFormat
{
    /// <summary>公司法人</summary>
    Company,

    /// <summary>非公司企业法人</summary>
    Enterprise,

    /// <summary>合伙企业</summary>
    Partnership,

    /// <summary>农民专业合作社</summary>
    Cooperative,

    /// <summary>个人独资企业</summary>
    SoleProprietorship,

    /// <summary>个体工商户</summary>
    SoleTrader,

    /// <summary>分支机构</summary>
    Branch,
}
