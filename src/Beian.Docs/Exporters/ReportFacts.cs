using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Exporters;

/// <summary>The papers of a report put in order by the same code that checked them (导出用的备案事实), so that both say the same of whose a card is.</summary>
internal static class ReportFacts
{
    public static FilingFacts Of(FilingReport report) =>
        FilingFacts.From(new FilingInput(report.Folder, report.Prefill, [], report.Files, report.AsOf));
}
