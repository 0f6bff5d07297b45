namespace Beian.Docs.Filings.Provinces;

/// <summary>How people with an ID from another province are received (外省身份证).</summary>
public enum ElsewherePolicy
{
    /// <summary>The sources say nothing.</summary>
    NotStated,

    /// <summary>Nothing more is asked.</summary>
    Anyone,

    /// <summary>With proof that they live, work or study here.</summary>
    WithProof,

    /// <summary>Only IDs of the province itself.</summary>
    LocalOnly,
}
