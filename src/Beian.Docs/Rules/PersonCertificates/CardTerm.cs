using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>The last day of an ID card, and whether it is certain that it is this one's (身份证有效期).</summary>
internal sealed record CardTerm(CardHolder Holder, DocumentGroup Back, DateOnly To, bool IsCertain)
{
    /// <summary>Cards whose end was read as a day; those that end before they begin were misread.</summary>
    public static IEnumerable<CardTerm> Of(FilingFacts facts)
    {
        foreach (var holder in CardHolder.Of(facts))
        {
            if (holder.Card.Back is not { } back || back.ValueOf(FieldNames.ValidTo) is not { } text || ValidityDate.Parse(text) is not { Day: { } to })
                continue;
            if (back.DateOf(FieldNames.ValidFrom) > to)
                continue;
            // Where every back is somebody's on the form, an expired one is expired whoever's it is.
            var isSomebodys = holder.Card.IsPairCertain || (facts.StrayBacks.Count == 0 && facts.Cards.All(c => facts.HoldersOf(c).Any()));
            yield return new CardTerm(holder, back, to, back.IsConfirmed(FieldNames.ValidTo) && isSomebodys);
        }
    }

    public string Doubt => Back.IsConfirmed(FieldNames.ValidTo)
        ? "材料中有几张国徽面，系统不能确定这一张就是本人的，请人工核对。"
        : "这一日期识别存疑，可能是识别有误，请对照扫描件核对。";
}
