using System.Text.RegularExpressions;
using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>The emergency contact is a third person, named in the remark, where the province wants it (天津、甘肃).</summary>
public sealed partial class EmergencyContactIsThirdPerson : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-114", Severity.Blocking, "应急联系人须是第三人并在备注中写明（天津、甘肃）", "腾讯云天津、甘肃管局要求（2021）");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        if (!facts.Province.Contacts.EmergencyIsThirdPerson)
            yield break;
        foreach (var person in facts.People.Where(p => PhoneNumber.Plain(p.Form?.EmergencyMobile).Length > 0))
        {
            var emergency = PhoneNumber.Plain(person.Form!.EmergencyMobile);
            if (facts.People.FirstOrDefault(o => o.Form is not null && !ReferenceEquals(o, person) && PhoneNumber.Plain(o.Form.Mobile) == emergency) is { } other)
            {
                yield return Finding(facts, $"{person.Pointer}/emergencyMobile", $"{person.Title}的应急联系电话就是{other.Title}的手机号码，{facts.Province.Name}管局要求应急联系人是第三人。请换成{Whom(facts)}的号码。");
            }
        }

        var remarks = (string?[])[facts.Form.Subject?.Remark, .. facts.Form.Services.Select(s => s.Remark)];
        if (facts.People.Any(p => PhoneNumber.Plain(p.Form?.EmergencyMobile).Length > 0) && !remarks.Any(r => r is not null && Emergency().IsMatch(r)))
            yield return Finding(facts, "/subject/remark", $"{facts.Province.Name}管局要求在备注中写明应急联系人是谁（{Whom(facts)}的姓名和关系或职务），备案表的备注中没有。请补写。");
    }

    private static string Whom(FilingFacts facts) => facts.IsIndividual ? "直系亲属" : "本单位第三名员工";

    private Finding Finding(FilingFacts facts, string field, string message) =>
        Descriptor.Finding(field, message).OfProvince(facts.Province, facts.Province.Contacts.EmergencyIsThirdPerson);

    [GeneratedRegex("应急|紧急|联系人|员工|父|母|配偶|妻|丈夫|子女")]
    private static partial Regex Emergency();
}
