namespace Beian.Docs.Web;

/// <summary>What one process of the service does.</summary>
public enum ServiceRole
{
    /// <summary>Everything.</summary>
    All,

    /// <summary>Pages and API; others read.</summary>
    Web,

    /// <summary>Jobs, and whether it lives.</summary>
    Workers,
}
