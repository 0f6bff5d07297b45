using Beian.Docs.Documents;

namespace Beian.Docs.Reading;

/// <summary>What was read from one file; a file that cannot be used still has one, with its error (一个文件的识别结果).</summary>
public sealed record FileReading
{
    /// <summary>The path or name as it was given; inside an archive <c>archive.zip/inner/name.jpg</c>.</summary>
    public required string File { get; init; }

    /// <summary>Lower-case hex of the bytes; null when they could not be read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Length of the file; null when it could not be read.</summary>
    public long? Bytes { get; init; }

    /// <summary>jpeg, png, pdf…, told from the bytes; null when they could not be read.</summary>
    public string? Format { get; init; }

    public int Pages { get; init; }

    public ReadingError? Error { get; init; }

    public long ElapsedMs { get; init; }

    public IReadOnlyList<DocumentReading> Documents { get; init; } = [];

    /// <summary>Size of each page, EXIF orientation applied: the frame of every box.</summary>
    public IReadOnlyList<PageSize> PageSizes { get; init; } = [];

    /// <summary>Engine and version that read it.</summary>
    public string? Engine { get; init; }
}
