using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>Principal and a service's person, being two people, share no mobile and no e-mail (不同的人联系方式不同).</summary>
public sealed class DifferentPeopleHaveDifferentContacts : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-111", Severity.Blocking, "主体负责人与服务负责人不是同一人，却共用手机或邮箱", "华为云（2025-12）、腾讯云（2021）");

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.People
        .Where(p => p.Role == PersonRole.ServicePerson && p.IsOtherPersonThan(facts.Principal))
        .SelectMany(p => Shared(facts.Principal, p));

    private IEnumerable<Finding> Shared(PersonFacts principal, PersonFacts person)
    {
        if (PhoneNumber.Plain(person.Form?.Mobile) is { Length: > 0 } mobile && mobile == PhoneNumber.Plain(principal.Form?.Mobile))
            yield return Finding(principal, person, "mobile", "手机号码", person.Form!.Mobile!);
        if (Email(person) is { Length: > 0 } email && email == Email(principal))
            yield return Finding(principal, person, "email", "电子邮箱", person.Form!.Email!);
    }

    private Finding Finding(PersonFacts principal, PersonFacts person, string member, string title, string value) =>
        Descriptor.Finding(
            $"{person.Pointer}/{member}", $"{person.Title}“{person.AnyName}”与主体负责人“{principal.AnyName}”不是同一人，{title}却都是“{value}”。请各填本人的{title}。") with
        {
            FormValue = value,
        };

    private static string Email(PersonFacts person) => CanonicalText.Of(person.Form?.Email ?? "");
}
