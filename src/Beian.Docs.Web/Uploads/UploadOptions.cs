namespace Beian.Docs.Web.Uploads;

/// <summary>Limits of one request; configured under <c>Upload</c>. What a single file may be is in IntakeOptions.</summary>
public sealed class UploadOptions
{
    /// <summary>Bytes of one request; default 2 GB.</summary>
    public long MaxRequestBytes { get; set; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Files of one request, those in archives not counted; default 1000.</summary>
    public int MaxFiles { get; set; } = 1000;

    /// <summary>Bytes of a form; default 5 MB.</summary>
    public long MaxFormBytes { get; set; } = 5L * 1024 * 1024;
}
