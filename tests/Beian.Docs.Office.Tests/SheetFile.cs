using System.IO.Compression;
using System.Security;
using System.Text;

namespace Beian.Docs.Office.Tests;

/// <summary>Workbooks as other programs and other people make them, part by part, so that a test can say exactly what is in a cell.</summary>
internal static class SheetFile
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string ContentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
        """;

    /// <summary>One sheet; each cell is XML, or plain text that becomes an inline string.</summary>
    public static MemoryStream Of(params string[][] rows) => Of(WorkbookXml(""), rows);

    public static MemoryStream From1904(params string[][] rows) => Of(WorkbookXml("<workbookPr date1904=\"1\"/>"), rows);

    public static MemoryStream OfParts(params (string Name, string Content)[] parts)
    {
        var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        buffer.Position = 0;
        return buffer;
    }

    /// <summary>A numeric cell.</summary>
    public static string Number(string value) => $"<c><v>{value}</v></c>";

    public static MemoryStream WithSheet(string sheetXml, string? workbook = null) => OfParts(
        ("[Content_Types].xml", ContentTypes),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/workbook.xml", workbook ?? WorkbookXml("")),
        ("xl/worksheets/sheet1.xml", sheetXml));

    private static MemoryStream Of(string workbook, string[][] rows)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var row in rows)
        {
            xml.Append("<row>");
            foreach (var cell in row)
                xml.Append(cell.StartsWith("<c", StringComparison.Ordinal) ? cell : $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell)}</t></is></c>");
            xml.Append("</row>");
        }

        return WithSheet(xml.Append("</sheetData></worksheet>").ToString(), workbook);
    }

    private static string WorkbookXml(string properties) =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{properties}<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
}
