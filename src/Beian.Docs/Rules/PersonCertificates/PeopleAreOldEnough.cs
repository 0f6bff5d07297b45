using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>People in charge are of age (负责人年龄).</summary>
public sealed class PeopleAreOldEnough : IRule
{
    private const int OfAge = 18;

    public RuleDescriptor Descriptor { get; } = new("R-050", Severity.Blocking, "负责人未满18周岁", "腾讯云各省管局要求（2021）、华为云（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var (person, birth) in Birth.OfThoseInCharge(facts).Where(p => p.Birth.Day.AddYears(OfAge) > facts.AsOf))
        {
            var age = birth.AgeOn(facts.AsOf);
            var people = facts.Province.People;
            var least = facts.IsIndividual ? people.MinimumAgeOfIndividuals : people.MinimumAge;
            var (severity, advice) = !birth.IsCertain ? (Severity.Warning, "号码识别存疑，可能是识别有误，请对照扫描件核对。")
                : age >= least ? (Severity.Warning, $"{facts.Province.Name}管局在提供{people.ProofOfMinors ?? "监护人或就业、在读等证明"}时可以受理，请与客户确认。")
                : (Severity.Blocking, "请改由成年人担任。");
            var finding = Descriptor.Finding($"{person.Pointer}/idNumber", $"{person.Title}“{person.AnyName}”的出生日期是{ChineseDate.Format(birth.Day)}，{age}周岁，未满{OfAge}周岁。{advice}", severity, birth.Evidence);
            yield return facts.IsIndividual ? finding.OfProvince(facts.Province, facts.Province.People.MinimumAgeOfIndividuals) : finding.OfProvince(facts.Province, facts.Province.People.MinimumAge);
        }
    }
}
