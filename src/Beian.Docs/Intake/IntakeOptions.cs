namespace Beian.Docs.Intake;

/// <summary>Limits of what is taken in; every one can be set in the configuration under <c>Intake</c>.</summary>
public sealed class IntakeOptions
{
    /// <summary>Bytes of one file; default 20 MB.</summary>
    public long MaxFileBytes { get; set; } = 20L * 1024 * 1024;

    /// <summary>Pixels of one page; default 100 million.</summary>
    public long MaxPixels { get; set; } = 100_000_000;

    /// <summary>Pages of one file; default 50.</summary>
    public int MaxPages { get; set; } = 50;

    /// <summary>Files in one archive; default 500.</summary>
    public int MaxArchiveFiles { get; set; } = 500;

    /// <summary>Bytes of one archive unpacked; default 500 MB.</summary>
    public long MaxArchiveBytes { get; set; } = 500L * 1024 * 1024;

    /// <summary>Longest side that a page keeps for reading, in pixels; larger ones are reduced. Default 4000.</summary>
    public int ReadingSide { get; set; } = 4000;

    /// <summary>Resolution at which PDF pages are drawn, in dots an inch. Default 200.</summary>
    public int PdfDotsPerInch { get; set; } = 200;

    /// <summary>Time one child process may take for one page; default 15 seconds.</summary>
    public TimeSpan ChildProcessTime { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Memory one child process may take, in bytes; default 1 GB.</summary>
    public long ChildProcessBytes { get; set; } = 1024L * 1024 * 1024;
}
