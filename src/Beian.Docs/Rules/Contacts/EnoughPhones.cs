using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>An organization gives as many different phones as the province wants (电话号码个数).</summary>
public sealed class EnoughPhones : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-113", Severity.Blocking, "不同的电话号码不够（北京、辽宁、广东、湖北、海南、广西、重庆）", "腾讯云各省管局要求（2021）")
    {
        Scope = RuleScope.Organizations,
    };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var principal = facts.Principal;
        // Boxes that are not filled in yet may still bring another number.
        foreach (var person in facts.People.Where(p => p.Role == PersonRole.ServicePerson && IsFilled(p) && IsFilled(principal)))
        {
            var areTwo = person.IsOtherPersonThan(principal);
            var least = areTwo ? facts.Province.Contacts.PhonesOfTwoPeople : facts.Province.Contacts.PhonesOfOnePerson;
            string[] phones = [.. Phones(principal).Concat(Phones(person)).Distinct()];
            if (least == 0 || phones.Length >= least || (!areTwo && !person.IsSamePersonAs(principal)))
                continue;
            var finding = Descriptor.Finding(
                $"{person.Pointer}/emergencyMobile",
                $"主体负责人和{person.Title}的手机号码、应急联系电话一共只有{phones.Length}个不同的号码，{facts.Province.Name}管局要求{(areTwo ? "两人不同时" : "同一人时")}至少{least}个。请补充其他能联系到的号码。");
            yield return areTwo ? finding.OfProvince(facts.Province, facts.Province.Contacts.PhonesOfTwoPeople) : finding.OfProvince(facts.Province, facts.Province.Contacts.PhonesOfOnePerson);
        }
    }

    private static bool IsFilled(PersonFacts person) => Phones(person).Count() == 2;

    private static IEnumerable<string> Phones(PersonFacts person) =>
        new[] { PhoneNumber.Plain(person.Form?.Mobile), PhoneNumber.Plain(person.Form?.EmergencyMobile) }.Where(p => p.Length > 0);
}
