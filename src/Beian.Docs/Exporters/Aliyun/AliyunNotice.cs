using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Exporters.Aliyun;

/// <summary>What whoever uses the file must know first (使用说明).</summary>
public static class AliyunNotice
{
    public static IReadOnlyList<string> Of(FilingReport report)
    {
        var form = report.Prefill;
        var notice = new List<string> { VerdictWords.Sentence(report.Verdict) };
        if (form.Kind is FilingKind.MiniProgram or FilingKind.QuickApp)
            notice.Add($"阿里云代为备案的是网站和 APP；{FilingWords.Kinds[form.Kind.Value]}应在其所属平台备案，请确认后再用本文件。");
        if (form.Platform is { } platform and not FilingPlatform.Aliyun)
            notice.Add($"备案表选的接入商是{FilingWords.Platforms[platform]}，本文件按阿里云导出，请确认。");
        notice.Add("备案须由负责人本人实人核验，不能由程序提交；本文件供人工或辅助预填，提交前请逐项核对。");
        notice.Add("阿里云没有公开控制台字段清单：unsourcedLabels 所列字段名取自工信部备案字段，可能与控制台显示不同；代码为工信部备案系统代码。");
        notice.Add("图片的格式和像素提示来自其他接入商和非官方资料，仅供参考。");
        return notice;
    }
}
