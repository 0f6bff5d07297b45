namespace Beian.Docs.Documents;

/// <summary>Whether the system vouches for a value (字段状态).</summary>
public enum FieldStatus
{
    /// <summary>已确认: nobody needs to look.</summary>
    Confirmed,

    /// <summary>存疑: there is a value, but a person must look.</summary>
    Doubtful,

    /// <summary>缺失: the document should have it and none was read.</summary>
    Missing,
}
