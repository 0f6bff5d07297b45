namespace Beian.Docs.Filings.Provinces;

/// <summary>Who may hold an organization's domain (域名持有者).</summary>
public enum DomainHolder
{
    /// <summary>The unit or its 法定代表人: the general rule.</summary>
    UnitOrRepresentative,

    /// <summary>The unit, or its 法定代表人 with a 授权.</summary>
    UnitOrAuthorizedRepresentative,

    /// <summary>Only the unit.</summary>
    Unit,
}
