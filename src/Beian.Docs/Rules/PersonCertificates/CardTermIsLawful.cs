using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>ID cards run for 5, 10 or 20 years, or have no end from the age of 46 on (身份证有效期年限).</summary>
public sealed class CardTermIsLawful : IRule
{
    private const int AgeOfOpenEnd = 46;

    public RuleDescriptor Descriptor { get; } = new("R-040", Severity.Warning, "身份证有效期年限不合规定", "《居民身份证法》第五条");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var holder in CardHolder.Of(facts))
        {
            if (holder.Card.Back is not { } back || back.DateOf(FieldNames.ValidFrom) is not { } from || back.ValueOf(FieldNames.ValidTo) is not { } text)
                continue;
            if (ValidityDate.Parse(text) is not { } to)
                continue;
            var born = holder.Card.Front.ValueOf(FieldNames.IdNumber) is { } number && ResidentIdNumber.HasValidCheck(number) ? ResidentIdNumber.BirthDateOf(number) : null;
            if (Problem(from, to, holder.Card.IsPairCertain ? born : null) is not { } problem)
                continue;
            // No office issues such cards: a doubtful reading is a misreading.
            var isCertain = back.IsConfirmed(FieldNames.ValidFrom, FieldNames.ValidTo);
            var advice = isCertain ? "请核对证件。" : "日期识别存疑，多半是识别有误，请对照扫描件核对。";
            yield return Descriptor.Finding(
                holder.PointerTo("idValidTo"),
                $"{holder.Title}的身份证有效期限“{ChineseDate.Format(from)}至{to}”{problem}。{advice}",
                isCertain ? null : Severity.Info,
                back.EvidenceOf(FieldNames.ValidTo));
        }
    }

    private static string? Problem(DateOnly from, ValidityDate to, DateOnly? born)
    {
        if (!CardYears.AreLawful(from, to))
            return "不是5年、10年或20年";
        return to.IsOpen && born is { } birth && birth.AddYears(AgeOfOpenEnd) > from ? $"为长期，但发证时持证人不满{AgeOfOpenEnd}周岁" : null;
    }
}
