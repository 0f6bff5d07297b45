using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.PersonCertificates;

namespace Beian.Docs.Rules.FormAgainstDocuments;

/// <summary>The validity of the ID card on the form is that of its back (证件有效期一致).</summary>
public sealed class IdValidityMatches : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-069", Severity.Blocking, "证件有效期与身份证不一致", "微信小程序备案接口说明、企业侧系统字段说明");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var person in facts.People.Where(p => p is { Form: not null, UsesIdCard: true, IsCardByElimination: false }))
        {
            if (person.Card is not { Back: { } back } card)
                continue;
            foreach (var finding in Compare(person, card, back, facts, FieldNames.ValidFrom, "idValidFrom", "证件有效期起始日", p => p.Form?.IdValidFrom))
                yield return finding;
            foreach (var finding in Compare(person, card, back, facts, FieldNames.ValidTo, "idValidTo", "证件有效期截止日", p => p.Form?.IdValidTo))
                yield return finding;
        }
    }

    private IEnumerable<Finding> Compare(PersonFacts person, IdCard card, DocumentGroup back, FilingFacts facts, string field, string member, string title, Func<PersonFacts, string?> valueOf)
    {
        var value = valueOf(person);
        // What is no date at all is the form's own problem, said where the form is read.
        if (string.IsNullOrWhiteSpace(value) || ValidityDate.Parse(value) is not { } form)
            return [];
        var printed = back.ValueOf(field) is { } text ? ValidityDate.Parse(text) : null;
        if (printed == form)
            return [];
        return new MemberCheck(Descriptor, new FormMember($"{person.Pointer}/{member}", $"{person.Title}{title}", form.ToString()), back, field)
        {
            IsDate = true,
            IsSupported = IsMisreading(person, back),
            IsRepeat = facts.IsRepeat(person, valueOf),
            IsSameAgain = facts.IsSameAgain(person, valueOf),
            IsCertain = card.IsPairCertain && person.IsCardSure,
            Uncertainty = "系统不能确定这张国徽面就是本人的，请人工核对。",
        }.Findings();
    }

    // Cards run for 5, 10 or 20 years: where only the reading does not, it is the reading.
    private static bool IsMisreading(PersonFacts person, DocumentGroup back) =>
        CardYears.AreLawful(person.Form?.IdValidFrom, person.Form?.IdValidTo) && !CardYears.AreLawful(back.ValueOf(FieldNames.ValidFrom), back.ValueOf(FieldNames.ValidTo));
}
