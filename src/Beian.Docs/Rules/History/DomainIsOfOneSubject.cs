using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.History;

/// <summary>No domain here is another subject's; one subject's sites and apps may share theirs (域名不跨主体共用).</summary>
public sealed class DomainIsOfOneSubject : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-002", Severity.Blocking, "域名已用于其他主体的网站或 APP", "摩云企服备案问答；华为云 doc_0111（2025-12）")
    {
        Kinds = [FilingKind.Website, FilingKind.App],
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var others = SharedWithOthers.OfOtherSubjects(facts).Where(o => o.Kind is not (FilingKind.MiniProgram or FilingKind.QuickApp)).ToList();
        var seen = new HashSet<string>();
        foreach (var (domain, pointer) in ServiceFacts.Of(facts).SelectMany(s => s.Domains))
        {
            var plain = CanonicalText.Of(domain).ToLowerInvariant();
            if (plain.Length == 0 || !seen.Add(plain) || others.Where(o => o.Domains.Contains(plain)).ToList() is not { Count: > 0 } found)
                continue;
            yield return Descriptor.Finding(
                pointer,
                $"域名“{domain}”也用在其他主体的备案中：{SharedWithOthers.Names(found)}。同一主体的网站和 APP 可以共用一个域名，不同主体不可以；请确认域名归谁，另一份改用自己的域名。") with
            {
                FormValue = domain,
            };
        }
    }
}
