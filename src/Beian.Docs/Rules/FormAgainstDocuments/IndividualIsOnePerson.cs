using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>Who files for themselves is subject, principal and service's person in one (个人主体三者一致).</summary>
public sealed class IndividualIsOnePerson : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-068", Severity.Blocking, "个人主体的名称、证件号码与负责人不一致", "微信小程序备案接口说明、腾讯云甘肃管局要求（2021）")
    {
        Scope = RuleScope.Individuals,
    };

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. OfSubject(facts), .. OfServices(facts)];

    private IEnumerable<Finding> OfSubject(FilingFacts facts)
    {
        var (subject, principal) = (facts.Form.Subject, facts.Principal);
        var name = new FormMember("/subject/name", "主办单位名称", subject?.Name);
        var number = new FormMember("/subject/certificateNumber", "主办单位证件号码", subject?.CertificateNumber);
        // Against the card where there is one: it decides. Against the principal's member otherwise.
        if (principal is { Card: { } card, UsesIdCard: true })
        {
            return [
                .. new MemberCheck(Descriptor, name, card.Front, FieldNames.Name) { IsRepeat = AreOne(name, principal.Name), IsSameAgain = AreOne(name, principal.Name) }.Findings(),
                .. new MemberCheck(Descriptor, number, card.Front, FieldNames.IdNumber)
                {
                    IsCode = true, IsSecret = true, IsRepeat = AreOne(number, principal.IdNumber), IsSameAgain = AreOne(number, principal.IdNumber),
                }.Findings(),
            ];
        }

        return [.. OfForm(name, principal.Name, "姓名", secret: false), .. OfForm(number, principal.IdNumber, "证件号码", secret: true)];
    }

    // What the principal's members say too was compared with the card already: what could not be read is said once.
    private static bool AreOne(FormMember member, string? principals) =>
        member.IsFilled && !string.IsNullOrWhiteSpace(principals) && CanonicalText.Of(member.Value!) == CanonicalText.Of(principals);

    private IEnumerable<Finding> OfForm(FormMember member, string? principals, string title, bool secret)
    {
        if (!member.IsFilled || string.IsNullOrWhiteSpace(principals) || TextComparison.Of(member.Value!, principals).Likeness != Likeness.Different)
            yield break;
        string Shown(string value) => secret ? ResidentIdNumber.Mask(CanonicalText.Of(value)) : value;
        yield return Descriptor.Finding(
            member.Pointer,
            $"个人备案的{member.Title}“{Shown(member.Value!)}”应与主体负责人{title}“{Shown(principals)}”相同。请更正备案表。") with
        {
            FormValue = member.Value,
        };
    }

    private IEnumerable<Finding> OfServices(FilingFacts facts) => facts.People
        .Where(p => p.Role == PersonRole.ServicePerson && p.IsOtherPersonThan(facts.Principal))
        .Select(p => Descriptor.Finding(
            $"{p.Pointer}/name",
            $"个人备案的{p.Title}“{p.Name}”与主体负责人“{facts.Principal.Name}”不是同一人。个人备案一般由本人担任，请与客户确认。",
            Severity.Warning) with
        {
            FormValue = p.Name,
        });
}
