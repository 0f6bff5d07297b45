using Beian.Docs.Reading;

namespace Beian.Docs.Intake;

/// <summary>The plain Chinese sentence of every intake code, saying what to do next; limits are named where they are known.</summary>
public static class IntakeErrors
{
    /// <summary>The error of <paramref name="code"/>, in words; <paramref name="options"/> fill in the limits.</summary>
    public static ReadingError Of(string code, IntakeOptions options) => new(code, SentenceOf(code, options));

    private static string SentenceOf(string code, IntakeOptions limits) => code switch
    {
        IntakeErrorCodes.Empty => "文件是空的，请检查后重新上传。",
        IntakeErrorCodes.UnsupportedType => "不支持这种文件，请换成 JPG、PNG、WebP、BMP、GIF、TIFF、HEIC 图片、PDF 或 ZIP 压缩包。",
        IntakeErrorCodes.TooLarge => $"文件超过 {Megabytes(limits.MaxFileBytes)}，请压缩图片或拆分后重新上传。",
        IntakeErrorCodes.Damaged => "文件损坏或不完整，请重新导出、重新拍照或扫描后上传。",
        IntakeErrorCodes.Encrypted => "文件设有密码，请去掉密码后重新上传。",
        IntakeErrorCodes.TooManyPixels => $"图片尺寸过大（超过 {limits.MaxPixels / 10_000} 万像素），请缩小后重新上传。",
        IntakeErrorCodes.TooManyPages => $"文件超过 {limits.MaxPages} 页，请只保留需要的页后重新上传。",
        IntakeErrorCodes.TookTooLong => "文件处理时间过长，请另存为普通图片或重新生成 PDF 后上传。",
        IntakeErrorCodes.TooMuchText => "一页上的文字太多，不像备案材料，没有识别。请只上传需要的页，或把这一页分成几张。",
        IntakeErrorCodes.TooMuchMemory => "文件展开后占用内存过大，请另存为普通图片或重新生成 PDF 后上传。",
        IntakeErrorCodes.ArchiveTooManyFiles => $"压缩包内超过 {limits.MaxArchiveFiles} 个文件，未能全部读取，请分成几个压缩包上传。",
        IntakeErrorCodes.ArchiveTooLarge => $"压缩包解压后超过 {Megabytes(limits.MaxArchiveBytes)}，未能全部读取，请分成几个压缩包上传。",
        IntakeErrorCodes.ArchiveNested => "压缩包里还有压缩包，请先解压里面的压缩包再上传。",
        IntakeErrorCodes.ArchiveUnsafePath => "压缩包内的文件路径不安全，已跳过，请重新打包后上传。",
        IntakeErrorCodes.NotFound => "找不到文件或没有读取权限，请检查路径后重试。",
        IntakeErrorCodes.NameNotUtf8 => "文件名或文件夹名不是 UTF-8 编码（常见于从中文 Windows 拷来的文件），无法打开。请改名后重试，或在 Windows 上压缩成 ZIP 再提交。",
        IntakeErrorCodes.LeavesFolder => "这是指向文件夹之外的链接，没有读取，请把文件本身放进文件夹。",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Add its sentence to IntakeErrors."),
    };

    private static string Megabytes(long bytes) => $"{bytes / 1024 / 1024} MB";
}
