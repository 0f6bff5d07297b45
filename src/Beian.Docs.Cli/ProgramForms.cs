using Beian.Docs.Filings;
using Beian.Docs.Office;

namespace Beian.Docs.Cli;

/// <summary>The forms of this program: JSON, and the workbook of its own template.</summary>
public sealed class ProgramForms : IFormFiles
{
    public FormReading ReadJson(ReadOnlyMemory<byte> content) => FormJson.Parse(content.Span);

    public FormReading ReadWorkbook(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        return FormWorkbook.Read(stream);
    }

    public void WriteTemplate(Stream to) => FormWorkbook.WriteTemplate(to);
}
