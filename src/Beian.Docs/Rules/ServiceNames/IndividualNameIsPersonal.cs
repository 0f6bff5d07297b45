using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ServiceNames;

/// <summary>Who files for themselves names neither companies nor trade nor places nor other people (个人服务名称).</summary>
public sealed class IndividualNameIsPersonal : IRule
{
    private static readonly WordList Words = WordList.Load("name-individual-words.txt");

    public RuleDescriptor Descriptor { get; } = new("R-078", Severity.Blocking, "个人备案的名称含单位、商业或地名字样", Words.Source) { Scope = RuleScope.Individuals };

    public IEnumerable<Finding> Check(FilingFacts facts)
    {
        foreach (var service in ServiceFacts.Of(facts))
        {
            if (service.Form.Name is not { } name || string.IsNullOrWhiteSpace(name))
                continue;
            if (Words.In(name) is { Count: > 0 } words)
                yield return Finding($"含“{string.Join("”“", words)}”，个人备案不能用单位或商业性质的字样，请改为能体现个人内容的名称。", null);
            else if (PlaceNames.FullIn(name) is { } place)
                yield return Finding($"含地名“{place}”，个人备案的名称不能用地名，请改名。", null);
            else if (PlaceNames.ShortAtStart(name) is { } shortPlace)
                yield return Finding($"以地名“{shortPlace.Name}”开头，个人备案的名称不能用地名。若不是地名可以不理，否则请改名。", Severity.Warning);
            else if (OthersName(facts, name) is { } other)
                yield return Finding($"含姓名“{other}”，不是主体负责人本人。个人备案不能用他人姓名，请改名。", null);

            Finding Finding(string statement, Severity? severity) =>
                Descriptor.Finding($"{service.Pointer}/name", $"个人备案的服务名称“{name}”{statement}", severity) with { FormValue = name };
        }
    }

    // Only people whom the form or a card names: nobody can tell a name from two common words.
    private static string? OthersName(FilingFacts facts, string name)
    {
        var own = CanonicalText.Of(facts.Principal.AnyName ?? facts.Form.Subject?.Name ?? "");
        return facts.People.Select(p => p.AnyName).Concat(facts.Cards.Select(c => c.Front.ValueOf(FieldNames.Name)))
            .OfType<string>().FirstOrDefault(n => n.Length > 1 && CanonicalText.Of(n) != own && own.Length > 0 && CanonicalText.Of(name).Contains(CanonicalText.Of(n), StringComparison.Ordinal));
    }
}
