using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>ID cards are valid for three more months (身份证剩余期限).</summary>
public sealed class CardLastsLongEnough : IRule
{
    public const int Months = 3;

    public RuleDescriptor Descriptor { get; } = new("R-047", Severity.Blocking, "身份证剩余有效期不足3个月", "腾讯云（2022）、华为云（2025-12）、微信小程序备案材料说明");

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. Today(facts), .. Later(facts)];

    private IEnumerable<Finding> Today(FilingFacts facts) => CardTerm.Of(facts)
        .Where(t => t.To >= facts.AsOf && t.To < facts.AsOf.AddMonths(Months))
        .Select(t => Descriptor.Finding(
            t.Holder.PointerTo("idValidTo"),
            $"{t.Holder.Title}的身份证有效期到{ChineseDate.Format(t.To)}为止，距今不足{Months}个月。{(t.IsCertain ? "请先换领新证。" : t.Doubt)}",
            t.IsCertain ? null : Severity.Warning,
            t.Back.EvidenceOf(FieldNames.ValidTo)) with
        {
            DocumentValue = ChineseDate.Format(t.To),
        });

    private IEnumerable<Finding> Later(FilingFacts facts)
    {
        foreach (var term in CardTerm.Of(facts))
        {
            if (LaterExpiry.Of(facts, term.To, Months) is not { } later)
                continue;
            yield return Descriptor.Finding(
                term.Holder.PointerTo("idValidTo"),
                $"{term.Holder.Title}的身份证有效期到{ChineseDate.Format(term.To)}为止，{later.Statement}。{(term.IsCertain ? "请提前换领新证，或尽早提交。" : term.Doubt)}",
                later.Severity,
                term.Back.EvidenceOf(FieldNames.ValidTo)) with
            {
                DocumentValue = ChineseDate.Format(term.To),
            };
        }
    }
}
