using Beian.Docs.Exporters;
using Beian.Docs.Office.Exporters;

namespace Beian.Docs.Office;

/// <summary>The exporters that need a workbook library; shown after <see cref="KnownExporters"/> (表格导出格式).</summary>
public static class OfficeExporters
{
    public static IReadOnlyList<IExporter> All { get; } =
    [
        new XlsxExporter(),
    ];
}
