using Beian.Docs.Exporters.Aliyun;
using Beian.Docs.Exporters.Csv;
using Beian.Docs.Exporters.Json;

namespace Beian.Docs.Exporters;

/// <summary>Every exporter of this library; the workbooks are in Beian.Docs.Office (导出格式一览).</summary>
public static class KnownExporters
{
    public static IReadOnlyList<IExporter> All { get; } =
    [
        new JsonExporter(),
        new CsvExporter(),
        new AliyunExporter(),
    ];
}
