using Beian.Docs.Documents;
using Beian.Docs.Filings.History;
using Beian.Docs.Rules.Contacts;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.History;

/// <summary>No phone here is another subject's (电话不重复).</summary>
public sealed class PhonesAreOfOneSubject : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "R-115", Severity.Blocking, "电话号码已用于其他主体（山东、河南、天津、云南、新疆、重庆必须改正，其他地方警告）", "腾讯云各省管局要求（2021、2022）、华为云（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var others = SharedWithOthers.OfOtherSubjects(facts).ToList();
        var seen = new HashSet<string>();
        foreach (var phone in FormPhone.Of(facts))
        {
            var mark = FilingTrace.PhoneMarkOf(phone.Value);
            if (!seen.Add(mark) || others.Where(o => o.People.Any(p => p.PhoneMarks.Contains(mark))).ToList() is not { Count: > 0 } found)
                continue;
            var isRefused = facts.Province.Contacts.UniquePhones;
            var finding = Descriptor.Finding(
                phone.Pointer,
                $"{phone.Title}“{phone.Value}”也用在其他主体的备案中：{SharedWithOthers.Names(found)}。"
                    + (isRefused ? $"{facts.Province.Name}管局要求电话不与其他主体重复，请换一个号码。" : "请换成本主体自己的号码。"),
                isRefused ? null : Severity.Warning) with
            {
                FormValue = phone.Value,
            };
            yield return isRefused ? finding.OfProvince(facts.Province, facts.Province.Contacts.UniquePhones) : finding;
        }
    }
}
