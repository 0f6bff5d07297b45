namespace Beian.Docs.Exporters.Providers.Uploads;

/// <summary>The page of a file that goes into a place (上传文件).</summary>
public sealed record UploadFile(string File, int Page);
