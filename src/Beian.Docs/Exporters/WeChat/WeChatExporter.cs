using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.WeChat;

/// <summary>What WeChat asks for a mini-program: the form, and the body of applyIcpFiling for service providers (微信小程序备案预填数据).</summary>
public sealed class WeChatExporter : IExporter
{
    internal static ProviderProfile Provider { get; } = new()
    {
        Word = "wechat",
        Name = "微信",
        Platform = FilingPlatform.WeChat,
        Kinds = [FilingKind.MiniProgram],
        Names = NeutralNames.With(),
        Limits = form => new WeChatLimits(form).Of,
        Uploads = new()
        {
            MaxBytes = 200_000,
            IsFloorOwn = true,
            Source = "微信小程序备案材料说明（英文版）：100 至 200 KB，主体证件不低于 1500×1100，个人证件不低于 1280×720；社区指引说 2 MB 以内，取较严的",
        },
        Request = report => new WeChatRequest(report).Build(),
        SourceNotes =
        [
            "form 里的字段名取自工信部备案字段（unsourcedLabels）；request 是微信开放平台 applyIcpFiling 接口的请求体，字段名与该接口一致，日期为 YYYYMMDD 或“长期”。",
            "微信要求服务内容类型、前置审批等编号以接口返回为准，不得写死：没有把握的编号不写，请用 queryIcpServiceContentTypes、queryIcpNrlxTypes、queryIcpSubjectTypes、queryIcpCertificateTypes 查询后填写。",
            "图片先上传取得 media_id，小程序负责人要扫脸取得 verify_task_id，都列在 request.leftOpen。",
        ],
    };

    public string Profile => Provider.Word;

    public string Title => Provider.Title;

    public ExportedFile Export(FilingPackage package) => ProviderDocument.Write(Provider, package);
}
