using Beian.Docs.Documents;
using Beian.Docs.Exporters;
using Beian.Docs.Filings.Checklists;

namespace Beian.Docs.Cli.Reports;

/// <summary>Words and colours that the reports share (报告用语).</summary>
public static class Words
{
    public static string KindOf(string kind) => DocumentKinds.ChineseNames.GetValueOrDefault(kind, kind);

    /// <summary>What it is, and what a paper of no known kind calls itself.</summary>
    public static string KindOf(DocumentReading document) => document.Title is { } title ? $"{KindOf(document.Kind)}（{title}）" : KindOf(document.Kind);

    /// <summary>1, or 1、2、3 of a paper of several pages.</summary>
    public static string PagesOf(DocumentReading document) => string.Join('、', document.Pages.Select(p => p.Page));

    public static string Of(Severity severity) => severity switch
    {
        Severity.Blocking => FindingWords.Of(severity),
        Severity.Warning => "警告",
        _ => "提示",
    };

    public static string Of(ChecklistState state) => state switch
    {
        ChecklistState.Present => "已齐",
        ChecklistState.Doubtful => "待核",
        ChecklistState.Missing => "未见",
        ChecklistState.NotNeeded => "不需",
        _ => "提醒",
    };

    public static string ColorOf(Severity severity) => severity switch
    {
        Severity.Blocking => "red",
        Severity.Warning => "yellow",
        _ => "grey",
    };

    public static string Seconds(long milliseconds) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{milliseconds / 1000.0:0.0} 秒");
}
