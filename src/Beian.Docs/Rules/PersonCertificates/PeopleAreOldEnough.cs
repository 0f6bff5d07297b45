using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>People in charge are of age (负责人年龄).</summary>
public sealed class PeopleAreOldEnough : IRule
{
    private const int OfAge = 18;

    public RuleDescriptor Descriptor { get; } = new("R-050", Severity.Blocking, "负责人未满18周岁", "腾讯云各省管局要求（2021）、华为云（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var seen = new List<PersonFacts>();
        foreach (var person in facts.People.Where(p => p.Role != PersonRole.LegalRepresentative))
        {
            if (seen.Any(s => s.IsSamePersonAs(person)) || BirthOf(person) is not { } birth || birth.Day.AddYears(OfAge) <= facts.AsOf)
                continue;
            seen.Add(person);
            var age = AgeOn(birth.Day, facts.AsOf);
            var least = facts.IsIndividual ? facts.Province.People.MinimumAgeOfIndividuals : facts.Province.People.MinimumAge;
            var (severity, advice) = !birth.IsCertain ? (Severity.Warning, "号码识别存疑，可能是识别有误，请对照扫描件核对。")
                : age >= least ? (Severity.Warning, $"{facts.Province.Name}管局在提供监护人或就业、在读等证明时可以受理，请与客户确认。")
                : (Severity.Blocking, "请改由成年人担任。");
            yield return Descriptor.Finding($"{person.Pointer}/idNumber", $"{person.Title}“{person.AnyName}”的出生日期是{ChineseDate.Format(birth.Day)}，{age}周岁，未满{OfAge}周岁。{advice}", severity, birth.Evidence);
        }
    }

    private static (DateOnly Day, bool IsCertain, Evidence[] Evidence)? BirthOf(PersonFacts person)
    {
        if (!person.UsesIdCard)
            return null;
        if (person is { Card: { } card, IsCardByElimination: false } && card.Front.Field(FieldNames.IdNumber) is { Value: { } value } field && ResidentIdNumber.HasValidCheck(value)
            && ResidentIdNumber.BirthDateOf(value) is { } born)
            return (born, field.IsConfirmed || value == CanonicalText.Of(person.IdNumber ?? ""), [field.Evidence]);
        var number = CanonicalText.Of(person.IdNumber ?? "");
        return ResidentIdNumber.HasValidCheck(number) && ResidentIdNumber.BirthDateOf(number) is { } stated ? (stated, true, []) : null;
    }

    private static int AgeOn(DateOnly birth, DateOnly day) => day.Year - birth.Year - (birth.AddYears(day.Year - birth.Year) > day ? 1 : 0);
}
