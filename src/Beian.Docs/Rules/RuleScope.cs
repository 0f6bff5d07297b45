namespace Beian.Docs.Rules;

/// <summary>Whose filings a rule looks at (适用对象).</summary>
public enum RuleScope
{
    /// <summary>全部</summary>
    Everyone,

    /// <summary>单位</summary>
    Organizations,

    /// <summary>个人</summary>
    Individuals,
}
