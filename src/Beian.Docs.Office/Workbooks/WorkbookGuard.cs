using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Beian.Docs.Office.Workbooks;

/// <summary>
/// Looks a file over before the SDK opens it: what it is, how large it becomes, how deep its XML goes (工作簿安全检查). Sizes are
/// counted while unpacking, since a bomb lies about them.
/// </summary>
internal static class WorkbookGuard
{
    public const string NotAWorkbook = "文件不是 xlsx 工作簿，请用 Excel 或 WPS 另存为“Excel 工作簿 (*.xlsx)”后重新上传。";

    private const string OldWorkbook = "这是旧版 .xls 工作簿，请另存为“Excel 工作簿 (*.xlsx)”后重新上传。";
    private const string Encrypted = "工作簿设了打开密码，请去掉密码后重新上传。";
    private const string HasMacros = "工作簿含有宏，出于安全不读取，请另存为不含宏的“Excel 工作簿 (*.xlsx)”后重新上传。";
    private const string TooLarge = "工作簿解压后过大，不像备案信息表，请下载空白模板重新填写。";
    private const string TooComplex = "工作簿结构过于复杂，不像备案信息表，请下载空白模板重新填写。";

    public static void Check(byte[] file)
    {
        if (file.Length == 0)
            throw new UnusableWorkbookException("工作簿是空文件，请重新上传。");
        if (file.Length > WorkbookLimits.MaxFileBytes)
            throw new UnusableWorkbookException($"工作簿超过 {WorkbookLimits.MaxFileBytes / 1024 / 1024} MB，不像备案信息表，请下载空白模板重新填写。");
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnusableWorkbookException(file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? Encrypted : OldWorkbook);
        if (file.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(file) != 0x04034B50)
            throw new UnusableWorkbookException(NotAWorkbook);
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        CheckParts(archive);
    }

    private static void CheckParts(ZipArchive archive)
    {
        if (archive.Entries.Count > WorkbookLimits.MaxParts)
            throw new UnusableWorkbookException(TooComplex);
        if (archive.Entries.Select(e => e.FullName).Distinct(StringComparer.OrdinalIgnoreCase).Count() != archive.Entries.Count)
            throw new UnusableWorkbookException(NotAWorkbook);
        if (archive.GetEntry("[Content_Types].xml") is not { } types)
            throw new UnusableWorkbookException(NotAWorkbook);
        var budget = new Budget();
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
                throw new UnusableWorkbookException(HasMacros);
            var content = budget.Unpack(entry);
            if (IsXml(entry.FullName))
                budget.Walk(content);
            if (entry == types && Encoding.UTF8.GetString(content).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
                throw new UnusableWorkbookException(HasMacros);
        }
    }

    // Not .vml: Excel's own is not always well-formed, and nobody reads it.
    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is left of the limits.</summary>
    private sealed class Budget
    {
        private long _bytes = WorkbookLimits.MaxUnpackedBytes;
        private int _elements = WorkbookLimits.MaxElements;

        public byte[] Unpack(ZipArchiveEntry entry)
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            var chunk = new byte[81_920];
            int read;
            while ((read = from.Read(chunk)) > 0)
            {
                if ((_bytes -= read) < 0)
                    throw new UnusableWorkbookException(TooLarge);
                to.Write(chunk, 0, read);
            }

            return to.ToArray();
        }

        public void Walk(byte[] xml)
        {
            using var reader = XmlReader.Create(new MemoryStream(xml, writable: false), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
            });
            while (reader.Read())
            {
                if (reader.Depth > WorkbookLimits.MaxDepth || (reader.NodeType == XmlNodeType.Element && --_elements < 0))
                    throw new UnusableWorkbookException(TooComplex);
            }
        }
    }
}
