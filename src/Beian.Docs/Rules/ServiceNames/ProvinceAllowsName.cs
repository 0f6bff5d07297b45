using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>A website's name keeps to what its province allows (管局禁用的网站名称).</summary>
public sealed class ProvinceAllowsName : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-079", Severity.Blocking, "网站名称含本省管局不允许的字样", "各省管局要求（腾讯云 2021–2022）") { Kinds = [FilingKind.Website] };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var (names, own) = (facts.Province.Names, OwnNames.Of(facts));
        foreach (var service in ServiceFacts.Of(facts).Where(s => !string.IsNullOrWhiteSpace(s.Form.Name)))
        {
            var name = CanonicalText.Of(service.Form.Name!);
            var forbidden = names.ForbiddenWords.Where(w => name.Contains(w, StringComparison.Ordinal)).ToList();
            // 样例网络 of 威海样例网络科技有限公司 is the unit's own name.
            var isOwn = forbidden.Count > 0 && forbidden.All(w => own.Cover(name, w));
            if (forbidden.Count > 0)
                yield return Finding(service, $"含“{string.Join("”“", forbidden)}”，{facts.Province.Name}管局不允许网站名称用这些字样。{(isOwn ? "它是单位名称的一部分，仍可能被要求改名。" : "请改名。")}", isOwn ? Severity.Info : null)
                    .OfProvince(facts.Province, facts.Province.Names.ForbiddenWords);
            var approvals = names.WordsNeedingApproval.Where(w => !forbidden.Contains(w) && name.Contains(w, StringComparison.Ordinal)).ToList();
            if (approvals.Count > 0 && !ServiceApprovals.AreThere(facts, service))
                yield return Finding(service, $"含“{string.Join("”“", approvals)}”，{facts.Province.Name}管局要求先取得前置审批。请改名，或提交批准文件。", own.Cover(name, approvals[0]) ? Severity.Info : null)
                    .OfProvince(facts.Province, facts.Province.Names.WordsNeedingApproval);
            if (names.ForbiddenBeginnings.FirstOrDefault(w => name.StartsWith(w, StringComparison.Ordinal)) is { } beginning && own.Hold(beginning))
                yield return Finding(service, $"以“{beginning}”开头，{facts.Province.Name}管局不允许，请改名或备注说明。", Severity.Warning).OfProvince(facts.Province, facts.Province.Names.ForbiddenBeginnings);
        }
    }

    private Finding Finding(ServiceFacts service, string statement, Severity? severity) =>
        Descriptor.Finding($"{service.Pointer}/name", $"网站名称“{service.Form.Name}”{statement}", severity) with { FormValue = service.Form.Name };
}
