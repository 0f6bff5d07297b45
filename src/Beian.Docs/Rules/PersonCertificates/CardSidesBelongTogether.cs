using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>Front and back of a card name one province (正反面属于同一张身份证).</summary>
public sealed class CardSidesBelongTogether : IRule
{
    public RuleDescriptor Descriptor { get; } = new("R-044", Severity.Warning, "身份证人像面与国徽面可能不属于同一张证", "逻辑校验：签发机关所在省与住址所在省");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var holder in CardHolder.Of(facts))
        {
            if (holder.Card is not { Back: { } back, Front: { } front }
                || front.Field(FieldNames.Address) is not { Value: { } address } home || back.Field(FieldNames.Authority) is not { Value: { } authority } office)
                continue;
            if (AdministrativeDivisions.Find(address) is not { } living || AdministrativeDivisions.Find(authority) is not { } issuing || living.ProvinceCode == issuing.ProvinceCode)
                continue;
            yield return Descriptor.Finding(
                holder.Pointer,
                $"{holder.Title}身份证人像面的住址在{living.Province}，国徽面的签发机关“{authority}”在{issuing.Province}。两面可能不是同一张身份证，请核对。",
                home.IsCertainUpTo(Telling(living, address)) && office.IsCertainUpTo(Telling(issuing, authority)) ? null : Severity.Info,
                home.Evidence,
                office.Evidence);
        }
    }

    // 山东省烟台市芝罘区: what tells the province is sure, whatever is read of the county.
    private static int Telling(AddressRegion division, string text) => text.StartsWith(division.Province, StringComparison.Ordinal) ? division.Province.Length : division.Length;
}
