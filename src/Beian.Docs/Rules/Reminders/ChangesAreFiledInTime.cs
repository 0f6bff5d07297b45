using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>Changes are filed in time (变更时限).</summary>
public sealed class ChangesAreFiledInTime() : Reminder(new("R-159", Severity.Info, "变更没有及时备案", "《非经营性互联网信息服务备案管理办法》第十四条；华为云 doc_0173（2025-12）") { Operations = [FilingOperation.Change] })
{
    protected override string? TextFor(FilingFacts facts) => "备案信息变化的，办法要求提前30日办理变更，华为云要求变化后10个工作日内办理。请尽快提交。";
}
