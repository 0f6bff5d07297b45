using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>ID cards have not expired (身份证在有效期内).</summary>
public sealed class CardNotExpired : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-046", Severity.Blocking, "身份证已过期", "华为云备案错误提示 1.6（2025-12）、腾讯云（2022）");

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. Expired(facts), .. Unread(facts)];

    // The last day itself still counts.
    private IEnumerable<Finding> Expired(FilingFacts facts) => CardTerm.Of(facts).Where(t => t.To < facts.AsOf).Select(t => Descriptor.Finding(
        t.Holder.PointerTo("idValidTo"),
        $"{t.Holder.Title}的身份证有效期到{ChineseDate.Format(t.To)}为止，已经过期。{(t.IsCertain ? "请换领新证后提交。" : t.Doubt)}",
        t.IsCertain ? null : Severity.Warning,
        t.Back.EvidenceOf(FieldNames.ValidTo)) with
    {
        DocumentValue = ChineseDate.Format(t.To),
    });

    // Where the form gives a date, comparing it (R-069) has said so already.
    private IEnumerable<Finding> Unread(FilingFacts facts) => CardHolder.Of(facts)
        .Where(h => h.Card.Back is { } back && back.ValueOf(FieldNames.ValidTo) is null && h.Roles.All(r => string.IsNullOrWhiteSpace(r.Form?.IdValidTo)))
        .Select(h => Descriptor.Finding(
            h.PointerTo("idValidTo"),
            $"没有从{h.Title}的身份证国徽面上读出有效期限，无法判断是否过期。请人工核对，或重新拍摄、扫描后上传。",
            UnreadValue.SeverityOf(h.Card.Back!.Field(FieldNames.ValidTo)),
            h.Card.Back!.EvidenceOf(FieldNames.ValidTo)));
}
