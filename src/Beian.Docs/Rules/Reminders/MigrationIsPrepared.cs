using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>What a migration to another subject takes (迁移须知).</summary>
public sealed class MigrationIsPrepared() : Reminder(new("S-010", Severity.Info, "迁移备案前须知", "华为云（2025-12）") { Operations = [FilingOperation.Migrate] })
{
    protected override string Pointer => "/operation";

    protected override string? TextFor(FilingFacts facts) =>
        (facts.Form.Kind == FilingKind.App ? "APP 不能迁移，请注销后由新主体重新备案。" : "")
        + "迁移的接收方须是有自己账号的单位；域名要先过户到接收方名下；双方都不能有在办的订单。";
}
