using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>What was filed is what is in use: domains resolve to the filed addresses (实际与备案一致).</summary>
public sealed class FiledValuesMatchReality() : Reminder(new("R-009", Severity.Info, "备案的域名、IP 与实际不符", "摩云企服备案问答；华为云（2025-12）") { Kinds = [FilingKind.Website, FilingKind.App], Operations = [FilingOperation.AddAccess, FilingOperation.Change, FilingOperation.AddService] })
{
    protected override string? TextFor(FilingFacts facts) => "请核对域名实际解析到的 IP 与备案的 IP 是否一致；换过服务器或接入商的，先办理新增接入或变更。";
}
