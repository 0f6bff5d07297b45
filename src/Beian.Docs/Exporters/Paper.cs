using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Reading;

namespace Beian.Docs.Exporters;

/// <summary>A document together with the file it is in (材料).</summary>
internal sealed record Paper(FileReading Reading, DocumentReading Document)
{
    public string File => Reading.File;

    public static IEnumerable<Paper> AllOf(FilingReport report) =>
        report.Files.SelectMany(f => f.Documents.Select(d => new Paper(f, d)));
}
