namespace Beian.Docs.Intake;

/// <summary>What a file is by its content (文件类型).</summary>
public enum FileType
{
    Unknown,
    Jpeg,
    Png,
    WebP,
    Bmp,
    Gif,
    Tiff,
    Heic,
    Pdf,
    Zip,
}
