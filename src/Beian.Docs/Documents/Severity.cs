namespace Beian.Docs.Documents;

/// <summary>How much a finding or an issue weighs (严重程度).</summary>
public enum Severity
{
    /// <summary>提示: good to know.</summary>
    Info,

    /// <summary>警告: may be rejected.</summary>
    Warning,

    /// <summary>必须改正: will be rejected.</summary>
    Blocking,
}
