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

    /// <summary>注销主体</summary>
    CancelSubject,

    /// <summary>注销服务</summary>
    CancelService,

    /// <summary>取消接入</summary>
    CancelAccess,

    /// <summary>迁移备案, to another subject</summary>
    Migrate,
}
