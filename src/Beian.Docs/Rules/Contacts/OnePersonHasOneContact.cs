using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Contacts;

/// <summary>Principal and a service's person, being one, have one mobile and one e-mail (同一人联系方式相同).</summary>
public sealed class OnePersonHasOneContact : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-112", Severity.Warning, "主体负责人与服务负责人是同一人，手机或邮箱却不同", "华为云（2025-12）：人与联系方式一一对应");

    public IEnumerable<Finding> Check(FilingFacts facts) => facts.People
        .Where(p => p.Role == PersonRole.ServicePerson && p.IsNamed && p.IsSamePersonAs(facts.Principal))
        .SelectMany(p => Differing(facts.Principal, p));

    private IEnumerable<Finding> Differing(PersonFacts principal, PersonFacts person)
    {
        var (a, b) = (PhoneNumber.Plain(principal.Form?.Mobile), PhoneNumber.Plain(person.Form?.Mobile));
        if (a.Length > 0 && b.Length > 0 && a != b)
            yield return Finding(person, "mobile", "手机号码", principal.Form!.Mobile!, person.Form!.Mobile!);
        var (x, y) = (CanonicalText.Of(principal.Form?.Email ?? ""), CanonicalText.Of(person.Form?.Email ?? ""));
        if (x.Length > 0 && y.Length > 0 && x != y)
            yield return Finding(person, "email", "电子邮箱", principal.Form!.Email!, person.Form!.Email!);
    }

    private Finding Finding(PersonFacts person, string member, string title, string principals, string services) =>
        Descriptor.Finding(
            $"{person.Pointer}/{member}", $"{person.Title}与主体负责人都是“{person.AnyName}”，{title}却不同：主体负责人是“{principals}”，{person.Title}是“{services}”。请改为一致。") with
        {
            FormValue = services,
        };
}
