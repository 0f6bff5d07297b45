using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>City and county chosen are those of the mailing address (所选区县与地址一致).</summary>
public sealed class CountyMatchesAddress : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-123", Severity.Blocking, "所选市、区县与通信地址中的不同（浙江必须改正，其他地方警告）", "腾讯云浙江管局要求（2021）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var subject = facts.Form.Subject;
        if (Applicant.RegionOf(subject?.MailingAddress) is not { } region)
            yield break;
        foreach (var (member, title, chosen, written) in ((string, string, string?, string?)[])[("city", "所在市", subject!.City, region.City), ("county", "所在区县", subject.County, region.County)])
        {
            if (string.IsNullOrWhiteSpace(chosen) || written is null || AreOne(CanonicalText.Of(chosen), written))
                continue;
            var isRefused = facts.Province.Contacts.DistrictMustMatch;
            var finding = Descriptor.Finding(
                $"/subject/{member}", $"{title}选的是“{chosen}”，通信地址“{subject.MailingAddress}”却在{written}。请改为一致。", isRefused ? null : Severity.Warning) with
            {
                FormValue = chosen,
            };
            yield return isRefused ? finding.OfProvince(facts.Province, facts.Province.Contacts.DistrictMustMatch) : finding;
        }
    }

    // 环翠 and 山东省威海市环翠区 are 环翠区.
    private static bool AreOne(string chosen, string written) => chosen.EndsWith(written, StringComparison.Ordinal) || (chosen.Length > 1 && written.StartsWith(chosen, StringComparison.Ordinal));
}
