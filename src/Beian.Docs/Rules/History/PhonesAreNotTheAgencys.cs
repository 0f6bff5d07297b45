using Beian.Docs.Documents;
using Beian.Docs.Filings.History;
using Beian.Docs.Rules.Contacts;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.History;

/// <summary>No phone here is the agency's that prepares the filing (不填代办机构的电话).</summary>
public sealed class PhonesAreNotTheAgencys : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-117", Severity.Warning, "电话号码是代办机构的（青海必须改正）", "腾讯云青海管局要求（2021）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var agency = facts.History.AgencyPhones.Select(FilingTrace.PhoneMarkOf).Where(m => m.Length > 0).ToHashSet();
        var isRefused = facts.Province.Contacts.AgencyPhonesRefused;
        foreach (var phone in FormPhone.Of(facts).Where(p => agency.Contains(FilingTrace.PhoneMarkOf(p.Value))))
        {
            var finding = Descriptor.Finding(
                phone.Pointer,
                $"{phone.Title}“{phone.Value}”是代办机构的电话。{(isRefused ? $"{facts.Province.Name}管局不接受网站建设、代办单位的电话，" : "")}请换成客户自己的号码。",
                isRefused ? Severity.Blocking : null) with
            {
                FormValue = phone.Value,
            };
            yield return isRefused ? finding.OfProvince(facts.Province, facts.Province.Contacts.AgencyPhonesRefused) : finding;
        }
    }
}
