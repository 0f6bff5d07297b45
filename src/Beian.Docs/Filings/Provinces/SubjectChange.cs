namespace Beian.Docs.Filings.Provinces;

/// <summary>How far a subject may change (变更主体).</summary>
public enum SubjectChange
{
    /// <summary>The sources say nothing.</summary>
    NotStated,

    /// <summary>Not at all.</summary>
    Refused,

    /// <summary>Only the name, the code staying.</summary>
    RenameOnly,

    /// <summary>To another subject of the same 法定代表人.</summary>
    SameRepresentative,

    /// <summary>To any other.</summary>
    Free,
}
