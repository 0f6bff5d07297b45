using Beian.Docs.Documents;
using Beian.Docs.Filings.History;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.History;

/// <summary>Nobody runs the services of several companies where the province forbids it (江苏、江西).</summary>
public sealed class ServicePersonIsOfOneCompany : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-060", Severity.Blocking, "一人担任几家单位的网站负责人（江苏、江西）", "腾讯云江苏、江西管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (!facts.Province.People.OneCompanyPerServicePerson)
            yield break;
        var others = SharedWithOthers.OfOtherSubjects(facts).ToList();
        var seen = new HashSet<string>();
        foreach (var person in facts.People.Where(p => p.Role == PersonRole.ServicePerson))
        {
            var mark = Mark.Of(person.IdNumber);
            if (mark.Length == 0 || !seen.Add(mark) || others.Where(o => o.People.Any(p => p.RunsService && p.IdMark == mark)).ToList() is not { Count: > 0 } found)
                continue;
            yield return Descriptor.Finding(
                $"{person.Pointer}/idNumber",
                $"{person.Title}“{person.AnyName}”已是其他单位的服务负责人：{SharedWithOthers.Names(found)}。{facts.Province.Name}管局不允许一人担任几家单位的网站负责人，请换人。")
                .OfProvince(facts.Province, facts.Province.People.OneCompanyPerServicePerson) with
            {
                FormValue = person.IdNumber,
            };
        }
    }
}
