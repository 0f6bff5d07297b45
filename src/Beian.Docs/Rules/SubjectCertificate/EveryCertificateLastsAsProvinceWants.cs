using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.PersonCertificates;

namespace Beian.Docs.Rules.SubjectCertificate;

/// <summary>License and ID cards are valid for as long as the province wants, where it wants more than others (宁夏：半年).</summary>
public sealed class EveryCertificateLastsAsProvinceWants : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-031", Severity.Blocking, "证件剩余期限少于当地要求（宁夏6个月）", "微信小程序备案材料说明");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        var months = facts.Province.Subject.IdMonths;
        if (months <= CardLastsLongEnough.Months)
            yield break;
        if (!facts.IsIndividual && ProvinceTerm.Check(facts, Descriptor, facts.Province.Subject.CertificateMonths) is { } finding)
            yield return finding.OfProvince(facts.Province, facts.Province.Subject.CertificateMonths);
        foreach (var term in CardTerm.Of(facts).Where(t => t.To >= facts.AsOf.AddMonths(CardLastsLongEnough.Months) && t.To < facts.AsOf.AddMonths(months)))
        {
            yield return Descriptor.Finding(
                term.Holder.PointerTo("idValidTo"),
                $"{term.Holder.Title}的身份证有效期到{ChineseDate.Format(term.To)}为止，{facts.Province.Name}管局要求剩余不少于{months}个月。{(term.IsCertain ? "请先换领新证。" : term.Doubt)}",
                term.IsCertain ? null : Severity.Warning,
                term.Back.EvidenceOf(FieldNames.ValidTo)).OfProvince(facts.Province, facts.Province.Subject.IdMonths);
        }
    }
}
