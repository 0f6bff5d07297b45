using Beian.Docs.Filings;
using Beian.Docs.Filings.CodeTables;

namespace Beian.Docs.Exporters.Providers;

/// <summary>What whoever uses the file must know first (使用说明).</summary>
internal static class ProviderNotice
{
    public static IReadOnlyList<string> Of(ProviderProfile profile, FilingReport report)
    {
        var form = report.Prefill;
        var notice = new List<string> { VerdictWords.Sentence(report.Verdict) };
        if (form.Kind is { } kind && !profile.Kinds.Contains(kind))
            notice.Add($"{profile.Name}代为备案的是{string.Join("和 ", profile.Kinds.Select(k => FilingWords.Kinds[k]))}；{Elsewhere(kind)}，请确认后再用本文件。");
        if (form.Platform is { } platform && platform != profile.Platform)
            notice.Add($"备案表选的接入商是{FilingWords.Platforms[platform]}，本文件按{profile.Name}导出，请确认。");
        notice.Add("备案须由负责人本人实人核验，不能由程序提交；本文件供人工或辅助预填，提交前请逐项核对。");
        notice.AddRange(profile.SourceNotes);
        return notice;
    }

    private static string Elsewhere(FilingKind kind) => kind is FilingKind.MiniProgram or FilingKind.QuickApp
        ? $"{FilingWords.Kinds[kind]}应在其所属平台备案"
        : $"{FilingWords.Kinds[kind]}应在接入它的云服务商备案";
}
