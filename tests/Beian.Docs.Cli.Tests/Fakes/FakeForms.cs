using System.Text;
using Beian.Docs.Filings;

namespace Beian.Docs.Cli.Tests.Fakes;

/// <summary>Reads JSON as the program does; a workbook is a form with a name.</summary>
public sealed class FakeForms : IFormFiles
{
    public FormReading ReadJson(ReadOnlyMemory<byte> content) => FormJson.Parse(Encoding.UTF8.GetString(content.Span));

    public FormReading ReadWorkbook(ReadOnlyMemory<byte> content) =>
        new(new FilingForm { Subject = new Subject { Name = "从工作簿来" } }, []);

    public void WriteTemplate(Stream to) => to.Write("PK template"u8);
}
