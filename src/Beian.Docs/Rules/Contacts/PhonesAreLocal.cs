using Beian.Docs.Documents;
using Beian.Docs.Filings.Provinces;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.PersonCertificates;

namespace Beian.Docs.Rules.Contacts;

/// <summary>Phones are of the province where it wants them to be; nobody can tell that from a number, the form says it (号码归属地).</summary>
public sealed class PhonesAreLocal : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-116", Severity.Blocking, "手机号码须是本省的（江苏、广西、新疆，陕西、甘肃、湖南个人，河北外省个人）", "腾讯云各省管局要求（2021、2022）、华为云（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var province = facts.Province;
        var isAsked = province.Contacts.LocalPhones switch
        {
            LocalPhonePolicy.Everyone or LocalPhonePolicy.Recommended => true,
            LocalPhonePolicy.Individuals => facts.IsIndividual,
            LocalPhonePolicy.IndividualsFromElsewhere => facts.IsIndividual && Birth.Of(facts.Principal) is { } birth && AdministrativeDivisions.ProvinceNameOf(birth.Number) != province.Name,
            _ => false,
        };
        foreach (var person in isAsked ? facts.People.Where(p => !string.IsNullOrWhiteSpace(p.Form?.Mobile)) : [])
        {
            var stated = Applicant.RegionOf(person.Form!.MobileProvince)?.Province;
            if (stated == province.Name)
                continue;
            var isAdvice = province.Contacts.LocalPhones == LocalPhonePolicy.Recommended;
            yield return Descriptor.Finding(
                $"{person.Pointer}/mobile",
                $"{person.Title}的手机号码{(stated is null ? "归属地没有填写，" : $"归属地是{stated}，")}{province.Name}管局{(isAdvice ? "建议用" : "要求用")}本省号码。{(stated is null ? "请确认。" : "请换成本省号码。")}",
                stated is null || isAdvice ? Severity.Info : null).OfProvince(facts.Province, facts.Province.Contacts.LocalPhones) with
            {
                FormValue = person.Form.Mobile,
            };
        }
    }
}
