using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>A service's person is below the age of retirement where the province wants it (天津).</summary>
public sealed class ServicePersonNotRetired : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-051", Severity.Blocking, "服务负责人超过退休年龄（天津：男60、女55）", "腾讯云天津管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (facts.Province.People.Retirement is not { } ages)
            yield break;
        foreach (var person in facts.People.Where(p => p.Role == PersonRole.ServicePerson))
        {
            if (Birth.Of(person) is not { } birth || ResidentIdNumber.SexOf(birth.Number) is not { } sex)
                continue;
            var most = sex == "男" ? ages.Men : ages.Women;
            if (birth.Day.AddYears(most) >= facts.AsOf)
                continue;
            yield return Descriptor.Finding(
                $"{person.Pointer}/idNumber",
                $"{person.Title}“{person.AnyName}”（{sex}）的出生日期是{ChineseDate.Format(birth.Day)}，已满{birth.AgeOn(facts.AsOf)}周岁，{facts.Province.Name}管局要求不超过退休年龄（男{ages.Men}、女{ages.Women}）。"
                    + (birth.IsCertain ? "请改由其他在职人员担任。" : "号码识别存疑，请对照扫描件核对。"),
                birth.IsCertain ? null : Severity.Warning,
                birth.Evidence).OfProvince(facts.Province, facts.Province.People.Retirement);
        }
    }
}
