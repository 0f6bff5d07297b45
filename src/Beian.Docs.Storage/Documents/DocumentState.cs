namespace Beian.Docs.Storage.Documents;

/// <summary>Where a document stands (材料状态).</summary>
public enum DocumentState
{
    /// <summary>等待识别</summary>
    Received,

    /// <summary>识别中</summary>
    Reading,

    /// <summary>已识别; the reading may still say that the file could not be used.</summary>
    Read,

    /// <summary>识别失败: the machine gave up on it.</summary>
    Failed,
}
