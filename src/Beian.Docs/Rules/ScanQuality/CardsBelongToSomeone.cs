using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>Every ID card is that of a person on the form (身份证有归属).</summary>
public sealed class CardsBelongToSomeone : IRule
{
    public RuleDescriptor Descriptor { get; } = new("S-005", Severity.Info, "身份证不属于备案表上的任何人", "系统");

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var card in facts.Cards.Where(c => !facts.HoldersOf(c).Any() && !IsNamed(c, facts)))
        {
            var name = card.Front.ValueOf(FieldNames.Name);
            yield return Descriptor.Finding(
                "",
                $"材料中有{(name is null ? "一张" : $"“{name}”的")}身份证，备案表上没有这个人。若不需要，请从材料中删去。",
                null,
                card.Front.First.Evidence);
        }

        foreach (var back in facts.StrayBacks.Where(_ => facts.Cards.Count > 0))
            yield return Descriptor.Finding("", "材料中有一张身份证国徽面，没有找到与它对应的人像面。", null, back.First.Evidence);
    }

    // The representative's card may be there without the form; a second scan of somebody's may have been read too badly to be taken for one.
    private static bool IsNamed(IdCard card, FilingFacts facts) => card.Front.ValueOf(FieldNames.Name) is { } name
        && (facts.Representative?.People.Contains(CanonicalText.Of(name)) == true || facts.People.Any(p => p.Name is { } stated && CanonicalText.Of(stated) == CanonicalText.Of(name)));
}
