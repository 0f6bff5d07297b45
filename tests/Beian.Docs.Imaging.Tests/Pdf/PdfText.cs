using System.Text;

namespace Beian.Docs.Imaging.Tests.Pdf;

/// <summary>Writes small PDFs by hand, right or deliberately wrong.</summary>
internal sealed class PdfText
{
    private readonly List<byte[]> _objects = [];

    public string Trailer { get; set; } = "/Root 1 0 R";

    /// <summary>Adds an object; the first is number 1, the catalog.</summary>
    public PdfText Add(string body) => Add(Encoding.Latin1.GetBytes(body));

    public PdfText Add(byte[] body)
    {
        _objects.Add(body);
        return this;
    }

    public PdfText AddStream(string dictionary, byte[] data) => Add(
        [.. Encoding.Latin1.GetBytes($"<<{dictionary}/Length {data.Length}>>stream\n"), .. data, .. "\nendstream"u8]);

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.5\n");
        var offsets = new List<long>();
        for (var i = 0; i < _objects.Count; i++)
        {
            offsets.Add(file.Position);
            Write($"{i + 1} 0 obj\n");
            file.Write(_objects[i]);
            Write("\nendobj\n");
        }
        var start = file.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:D10} 00000 n \n"))}");
        Write($"trailer\n<</Size {offsets.Count + 1}{Trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>A document of equal pages that say SPECIMEN in their top left quarter.</summary>
    public static byte[] Pages(int count, string box = "0 0 595 842", string more = "") => PagesBuilder(count, box, more).ToBytes();

    public static PdfText PagesBuilder(int count, string box = "0 0 595 842", string more = "")
    {
        var pdf = new PdfText().Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add($"<</Type/Pages/Count {count}/Kids[{string.Join(' ', Enumerable.Range(0, count).Select(i => $"{5 + i} 0 R"))}]/MediaBox[{box}]>>");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.AddStream("", "1 0 0 rg 20 700 200 100 re f BT 0 g /F 24 Tf 30 740 Td (SPECIMEN 42) Tj ET"u8.ToArray());
        for (var i = 0; i < count; i++)
            pdf.Add($"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>{more}>>");
        return pdf;
    }
}
