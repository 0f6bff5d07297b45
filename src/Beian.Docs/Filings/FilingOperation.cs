namespace Beian.Docs.Filings;

/// <summary>What is done (备案操作).</summary>
public enum FilingOperation
{
    /// <summary>首次备案</summary>
    First,

    /// <summary>新增服务</summary>
    AddService,

    /// <summary>新增接入</summary>
    AddAccess,

    /// <summary>变更备案</summary>
    Change,
}
