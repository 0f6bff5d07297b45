using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>Once approved, the number is shown and 公安备案 is done (备案后事项).</summary>
public sealed class NumberIsShown() : Reminder(new("R-158", Severity.Info, "备案通过后没有展示备案号", "《非经营性互联网信息服务备案管理办法》第十三、二十五条；华为云 doc_0033（2025-12）") { Operations = [FilingOperation.First, FilingOperation.AddService] })
{
    protected override string? TextFor(FilingFacts facts) => facts.Form.Kind is FilingKind.App or FilingKind.MiniProgram or FilingKind.QuickApp
        ? "备案通过后，请在设置或介绍页展示备案号并链接到 beian.miit.gov.cn，30日内办理公安联网备案。"
        : "备案通过后，请在网站底部展示备案号并链接到 beian.miit.gov.cn，30日内办理公安联网备案；不展示的可能被罚款。";
}
