using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Alipay;

/// <summary>The neutral order for Alipay's mini-programs, whose form is not documented (支付宝小程序备案预填数据).</summary>
public sealed class AlipayExporter : IExporter
{
    internal static ProviderProfile Provider { get; } = new()
    {
        Word = "alipay",
        Name = "支付宝",
        Platform = FilingPlatform.Alipay,
        Kinds = [FilingKind.MiniProgram],
        Names = NeutralNames.With(),
        Limits = form => new CommonLimits(form).Of,
        Uploads = new()
        {
            MaxBytes = 2_000_000,
            MinBytes = 200_000,
            Source = "支付宝没有公开图片限制；按 200 KB 至 2 MB 准备，是腾讯云、华为云和微信限制的交集",
        },
        SourceNotes =
        [
            "没有找到支付宝公开的小程序备案字段说明：字段名和顺序都取自工信部备案字段（全部列在 unsourcedLabels），请对照页面逐项填写；代码为工信部备案系统代码。",
        ],
    };

    public string Profile => Provider.Word;

    public string Title => Provider.Title;

    public ExportedFile Export(FilingPackage package) => ProviderDocument.Write(Provider, package);
}
