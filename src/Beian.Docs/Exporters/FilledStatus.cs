namespace Beian.Docs.Exporters;

/// <summary>How far a value can be relied on (状态).</summary>
public enum FilledStatus
{
    /// <summary>未填写</summary>
    Missing,

    /// <summary>仅备案表填写: no paper was found that says so</summary>
    FormOnly,

    /// <summary>已确认: a paper says the same and its reading is vouched for</summary>
    Confirmed,

    /// <summary>存疑: a paper seems to say the same, but a person must look</summary>
    Doubtful,

    /// <summary>请核对: a warning stands against it</summary>
    Warned,

    /// <summary>必须改正: a blocking finding stands against it</summary>
    Wrong,
}
