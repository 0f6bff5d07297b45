using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Reminders;

/// <summary>Whether a stranger filed the domain only the public record knows (域名备案查询); what the tenant's own filings know is R-002's.</summary>
public sealed class DomainRecordIsLookedUp() : Reminder(new("S-008", Severity.Info, "域名已被别处的主体备案", "摩云企服备案问答；华为云 doc_0111（2025-12）") { Kinds = [FilingKind.Website, FilingKind.App] })
{
    protected override string? TextFor(FilingFacts facts) => ServiceFacts.Of(facts).SelectMany(s => s.Domains).Select(d => d.Domain).Distinct().ToList() is { Count: > 0 } domains
        ? $"请在备案查询中确认域名“{string.Join("、", domains)}”没有被其他主体备案。同一主体的网站和 APP、几个 APP 可以共用一个域名，不同主体不可以。"
        : null;
}
