using Beian.Docs.Filings;

namespace Beian.Docs.Cli;

/// <summary>The two shapes a form comes in (备案表文件).</summary>
public interface IFormFiles
{
    FormReading ReadJson(ReadOnlyMemory<byte> content);

    FormReading ReadWorkbook(ReadOnlyMemory<byte> content);

    void WriteTemplate(Stream to);
}
