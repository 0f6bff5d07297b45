using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Aliyun;

/// <summary>
/// What is typed into Alibaba Cloud's filing console (阿里云备案预填数据). The filing cannot be handed in by program: a person copies,
/// or a browser helper fills.
/// </summary>
public sealed class AliyunExporter : IExporter
{
    internal static ProviderProfile Provider { get; } = new()
    {
        Word = "aliyun",
        Name = "阿里云",
        Platform = FilingPlatform.Aliyun,
        Kinds = [FilingKind.Website, FilingKind.App],
        Names = NeutralNames.With(
            (Box.SubjectName, new("主办单位名称", IsSourced: true)),
            (Box.ServiceName, new("服务名称", IsSourced: true))),
        Limits = form => new AliyunLimits(form).Of,
        Uploads = new()
        {
            MaxBytes = 2_000_000,
            MinBytes = 200_000,
            Source = "阿里云没有公开图片限制；按 200 KB 至 2 MB 准备，是腾讯云、华为云和微信限制的交集",
        },
        SourceNotes =
        [
            "阿里云没有公开控制台字段清单：unsourcedLabels 所列字段名取自工信部备案字段，可能与控制台显示不同；代码为工信部备案系统代码。",
            "图片的格式和像素提示来自其他接入商和非官方资料，仅供参考。",
        ],
    };

    public string Profile => Provider.Word;

    public string Title => Provider.Title;

    public ExportedFile Export(FilingPackage package) => ProviderDocument.Write(Provider, package);
}
