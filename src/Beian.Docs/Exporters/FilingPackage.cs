using Beian.Docs.Filings;

namespace Beian.Docs.Exporters;

/// <summary>What an exporter is given: a checked filing and the day of the export (导出包).</summary>
public sealed record FilingPackage(FilingReport Report, DateOnly ExportedOn);
