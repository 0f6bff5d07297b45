namespace Beian.Docs.Exporters;

/// <summary>A file ready to be saved or downloaded (导出文件).</summary>
/// <param name="FileName">Safe on every system: no folder, no personal data.</param>
/// <param name="ContentType">MIME type, with the character set where there is one.</param>
/// <param name="Content">The bytes.</param>
public sealed record ExportedFile(string FileName, string ContentType, byte[] Content);
