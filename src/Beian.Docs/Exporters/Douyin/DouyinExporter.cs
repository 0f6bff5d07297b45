using Beian.Docs.Exporters.Providers;
using Beian.Docs.Filings;

namespace Beian.Docs.Exporters.Douyin;

/// <summary>What Douyin asks for a mini-program: the form, and the body of submit-record-info for service providers (抖音小程序备案预填数据).</summary>
public sealed class DouyinExporter : IExporter
{
    internal static ProviderProfile Provider { get; } = new()
    {
        Word = "douyin",
        Name = "抖音",
        Platform = FilingPlatform.Douyin,
        Kinds = [FilingKind.MiniProgram],
        Names = NeutralNames.With(),
        Limits = form => new DouyinLimits(form).Of,
        Uploads = new()
        {
            MaxBytes = 5_000_000,
            Source = "抖音开放平台：账号材料不超过 5 MB，jpg、png、jpeg",
        },
        Request = report => new DouyinRequest(report).Build(),
        SourceNotes =
        [
            "form 里的字段名取自工信部备案字段（unsourcedLabels）；request 是抖音开放平台 submit-record-info 接口的请求体，字段名与该接口一致，证件有效期为 Unix 秒（按北京时间零点）加是否有截止日期。",
            "抖音的主体类型、证件类型编号按示例推定与工信部代码一致；服务内容和语言的编号没有找到，没有写。",
            "图片先上传取得 path，小程序负责人要人脸识别取得 token，都列在 request.leftOpen。",
        ],
    };

    public string Profile => Provider.Word;

    public string Title => Provider.Title;

    public ExportedFile Export(FilingPackage package) => ProviderDocument.Write(Provider, package);
}
