using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Baidu;

/// <summary>The neutral order for Baidu AI Cloud, whose form is not documented (百度智能云备案预填数据).</summary>
public sealed class BaiduExporter : IExporter
{
    internal static ProviderProfile Provider { get; } = new()
    {
        Word = "baidu",
        Name = "百度智能云",
        Platform = FilingPlatform.Baidu,
        Kinds = [FilingKind.Website, FilingKind.App],
        Names = NeutralNames.With(),
        Limits = form => new CommonLimits(form).Of,
        Uploads = new()
        {
            MaxBytes = 2_000_000,
            MinBytes = 200_000,
            Source = "百度智能云没有公开图片限制；按 200 KB 至 2 MB 准备，是腾讯云、华为云和微信限制的交集",
        },
        SourceNotes =
        [
            "没有找到百度智能云公开的备案表单说明：字段名和顺序都取自工信部备案字段（全部列在 unsourcedLabels），请对照控制台逐项填写；代码为工信部备案系统代码。",
            "百度智能云按证件类型和证件号码判断是否同一主体，不按名称（百度智能云常见问题）。",
        ],
    };

    public string Profile => Provider.Word;

    public string Title => Provider.Title;

    public ExportedFile Export(FilingPackage package) => ProviderDocument.Write(Provider, package);
}
