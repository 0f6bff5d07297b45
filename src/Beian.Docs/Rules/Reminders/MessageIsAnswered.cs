using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>The text message of the authority is answered in time (短信核验).</summary>
public sealed class MessageIsAnswered() : Reminder(new("R-157", Severity.Info, "短信核验没有完成", "华为云（2025-12）、微信开放社区"))
{
    protected override string? TextFor(FilingFacts facts) => "提交管局后，负责人会收到 12381 发来的核验短信，须在24小时内完成，最多试5次，请提前告诉客户。";
}
