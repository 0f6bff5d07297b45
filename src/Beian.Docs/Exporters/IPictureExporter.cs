using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters;

/// <summary>An exporter whose provider also wants pictures (带图片要求的导出格式).</summary>
public interface IPictureExporter : IExporter
{
    /// <summary>Which picture goes where, and what it must keep to.</summary>
    UploadPlan Uploads(FilingReport report);
}
