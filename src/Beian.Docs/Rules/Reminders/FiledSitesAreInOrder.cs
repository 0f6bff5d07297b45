using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>Sites filed before open, show their number with a link and belong to the subject (已备案网站合规).</summary>
public sealed class FiledSitesAreInOrder() : Reminder(new("R-098", Severity.Info, "已备案的网站打不开、没有备案号或内容不符", "腾讯云（2021-07）、华为云 doc_0020、doc_0021（2025-12）") { Kinds = [FilingKind.Website], Operations = [FilingOperation.AddService, FilingOperation.Change, FilingOperation.AddAccess] })
{
    protected override string? TextFor(FilingFacts facts) => "提交前请逐个打开主体已备案的网站：能正常访问，页面底部有备案号并链接到 beian.miit.gov.cn，内容与主体相符。";
}
