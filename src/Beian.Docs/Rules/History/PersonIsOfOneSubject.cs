using Beian.Docs.Documents;
using Beian.Docs.Filings.History;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.History;

/// <summary>Nobody in charge here is in charge of another subject (负责人证件号码不重复).</summary>
public sealed class PersonIsOfOneSubject : IRule
{
    public RuleDescriptor Descriptor { get; } = new(
        "R-059", Severity.Blocking, "证件号码已用于其他主体的负责人（山东、河南、四川、天津、新疆必须改正，其他地方警告）", "腾讯云各省管局要求（2021、2022）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var others = SharedWithOthers.OfOtherSubjects(facts).ToList();
        var seen = new HashSet<string>();
        foreach (var person in facts.People.Where(p => p.Form is not null))
        {
            var mark = Mark.Of(person.IdNumber);
            if (mark.Length == 0 || !seen.Add(mark) || others.Where(o => o.People.Any(p => p.IdMark == mark)).ToList() is not { Count: > 0 } found)
                continue;
            var isRefused = facts.Province.People.UniqueIdNumbers;
            var finding = Descriptor.Finding(
                $"{person.Pointer}/idNumber",
                $"{person.Title}“{person.AnyName}”（{ResidentIdNumber.Mask(CanonicalText.Of(person.IdNumber!))}）也是其他主体的负责人：{SharedWithOthers.Names(found)}。"
                    + (isRefused ? $"{facts.Province.Name}管局不允许一人担任几个主体的负责人，请换人。" : "多数管局不建议一人担任几个主体的负责人，请与客户确认。"),
                isRefused ? null : Severity.Warning) with
            {
                FormValue = person.IdNumber,
            };
            yield return isRefused ? finding.OfProvince(facts.Province, facts.Province.People.UniqueIdNumbers) : finding;
        }
    }
}
