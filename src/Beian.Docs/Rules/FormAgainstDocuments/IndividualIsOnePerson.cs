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
        return
        [
            .. OfMember(name, principal, FieldNames.Name, principal.Name, "姓名", isNumber: false),
            .. OfMember(number, principal, FieldNames.IdNumber, principal.IdNumber, "证件号码", isNumber: true),
        ];
    }

    // Against the card where there is one: it decides. Where it does not, the form must agree with itself.
    private IEnumerable<Finding> OfMember(FormMember member, PersonFacts principal, string field, string? principals, string title, bool isNumber)
    {
        var own = OfForm(member, principals, title, isNumber).ToList();
        if (principal is not { Card: { } card, UsesIdCard: true } || (own.Count > 0 && !card.Front.IsConfirmed(field)))
            return own;
        return new MemberCheck(Descriptor, member, card.Front, field)
        {
            IsCode = isNumber,
            IsSecret = isNumber,
            IsRepeat = AreOne(member, principals),
            IsSameAgain = AreOne(member, principals),
        }.Findings();
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
