namespace Beian.Docs.Filings.Provinces;

/// <summary>Who may hold an organization's domain (域名持有者).</summary>
public enum DomainHolder
{
    /// <summary>The unit or its 法定代表人: the general rule.</summary>
    UnitOrRepresentative,

    /// <summary>The unit, or its 法定代表人 with a 授权.</summary>
    UnitOrAuthorizedRepresentative,

    /// <summary>The unit; of its 法定代表人 one source says yes and another no.</summary>
    UnitOrDisputedRepresentative,

    /// <summary>Only the unit.</summary>
    Unit,
}
