using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>Nobody shows a temporary ID card (临时身份证).</summary>
public sealed class CardIsNotTemporary : IRule
{
    private const string Word = "临时";

    // 临时居民身份证 run for three months, all others for five years or more.
    private const int MostDays = 100;

    public RuleDescriptor Descriptor { get; } = new("R-049", Severity.Blocking, "交的是临时身份证（内蒙古必须改正，其他地方警告）", "华为云内蒙古管局要求（2025-12）");

    public IEnumerable<Finding> Check(FilingFacts facts) => [.. OfForm(facts), .. OfCards(facts)];

    private IEnumerable<Finding> OfForm(FilingFacts facts) => facts.People
        .Where(p => p.Form?.IdKind?.Contains(Word, StringComparison.Ordinal) == true)
        .Select(p => Finding(facts, $"{p.Pointer}/idKind", $"{p.Title}的证件类型是“{p.Form!.IdKind}”", isCertain: true) with { FormValue = p.Form!.IdKind });

    private IEnumerable<Finding> OfCards(FilingFacts facts)
    {
        foreach (var term in CardTerm.Of(facts))
        {
            if (term.Back.DateOf(FieldNames.ValidFrom) is { } from && term.To.DayNumber - from.DayNumber is > 0 and <= MostDays)
            {
                yield return Finding(
                    facts, term.Holder.PointerTo("idKind"), $"{term.Holder.Title}的身份证有效期限是{ChineseDate.Format(from)}至{ChineseDate.Format(term.To)}，多半是临时身份证",
                    term.Back.IsConfirmed(FieldNames.ValidFrom, FieldNames.ValidTo), [.. term.Back.EvidenceOf(FieldNames.ValidFrom, FieldNames.ValidTo)]);
            }
        }
    }

    private Finding Finding(FilingFacts facts, string field, string statement, bool isCertain, params Evidence[] evidence)
    {
        var isRefused = facts.Province.People.TemporaryIdRefused;
        var finding = Descriptor.Finding(field, $"{statement}。{(isRefused ? $"{facts.Province.Name}管局不接受临时身份证" : "临时身份证多数不被接受")}，请用正式的居民身份证。", isRefused && isCertain ? null : Severity.Warning, evidence);
        return isRefused ? finding.OfProvince(facts.Province, facts.Province.People.TemporaryIdRefused) : finding;
    }
}
