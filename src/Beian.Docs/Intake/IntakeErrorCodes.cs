namespace Beian.Docs.Intake;

/// <summary>Stable codes of files that cannot be used.</summary>
public static class IntakeErrorCodes
{
    /// <summary>空文件</summary>
    public const string Empty = "file.empty";

    /// <summary>不是支持的格式</summary>
    public const string UnsupportedType = "file.unsupportedType";

    /// <summary>文件太大</summary>
    public const string TooLarge = "file.tooLarge";

    /// <summary>文件损坏或不完整</summary>
    public const string Damaged = "file.damaged";

    /// <summary>文件加密</summary>
    public const string Encrypted = "file.encrypted";

    /// <summary>像素过多</summary>
    public const string TooManyPixels = "image.tooManyPixels";

    /// <summary>页数过多</summary>
    public const string TooManyPages = "file.tooManyPages";

    /// <summary>处理超时</summary>
    public const string TookTooLong = "file.tookTooLong";

    /// <summary>一页文字过多</summary>
    public const string TooMuchText = "page.tooMuchText";

    /// <summary>内存超限</summary>
    public const string TooMuchMemory = "file.tooMuchMemory";

    /// <summary>压缩包文件过多</summary>
    public const string ArchiveTooManyFiles = "archive.tooManyFiles";

    /// <summary>压缩包解压后过大</summary>
    public const string ArchiveTooLarge = "archive.tooLarge";

    /// <summary>压缩包中的压缩包</summary>
    public const string ArchiveNested = "archive.nested";

    /// <summary>压缩包内路径不安全</summary>
    public const string ArchiveUnsafePath = "archive.unsafePath";

    /// <summary>找不到文件</summary>
    public const string NotFound = "file.notFound";

    /// <summary>文件名不是 UTF-8 编码</summary>
    public const string NameNotUtf8 = "file.nameNotUtf8";

    /// <summary>符号链接指向文件夹之外</summary>
    public const string LeavesFolder = "file.leavesFolder";
}
