using Beian.Docs.Identifiers;
using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.Facts;

/// <summary>Which front belongs to which person of the form: by number, by name, by what is nearly so, and at last by elimination (身份证归属).</summary>
internal static class CardAssignment
{
    private const int Sure = 50;

    private const int Near = 25;

    public static Dictionary<PersonFacts, (DocumentGroup Front, CardMatch Match)> Assign(
        IReadOnlyList<PersonFacts> people, IReadOnlyList<DocumentGroup> fronts, IReadOnlyList<string> representatives)
    {
        var owners = new Dictionary<PersonFacts, (DocumentGroup, CardMatch)>(ReferenceEqualityComparer.Instance);
        foreach (var floor in (int[])[Sure, Near])
        {
            foreach (var person in people.Where(p => p.IsNamed && !owners.ContainsKey(p)))
            {
                // What is only nearly right does not take a card that is surely another's.
                var best = fronts
                    .Where(f => floor == Sure || !owners.Values.Any(o => ReferenceEquals(o.Item1, f)))
                    .Select(f => (Front: f, Score: Score(person, f)))
                    .Where(s => s.Score >= floor)
                    .OrderByDescending(s => s.Score)
                    .FirstOrDefault();
                if (best.Front is not null)
                    owners.Add(person, (best.Front, floor == Sure ? CardMatch.Sure : CardMatch.Near));
            }
        }

        Eliminate(people, fronts, owners);
        FillTheUnnamed(people, fronts, representatives, owners);
        return owners;
    }

    private static int Score(PersonFacts person, DocumentGroup front)
    {
        var (name, number) = (CanonicalText.Of(person.Name ?? ""), CanonicalText.Of(person.IdNumber ?? ""));
        var (cardName, cardNumber) = (CanonicalText.Of(front.ValueOf(FieldNames.Name) ?? ""), CanonicalText.Of(front.ValueOf(FieldNames.IdNumber) ?? ""));
        var score = 0;
        if (number.Length > 0 && cardNumber.Length > 0)
            score += number == cardNumber ? 100 : number.Length == cardNumber.Length && EditDistance.Of(number, cardNumber) <= 3 ? 30 : 0;
        if (name.Length > 0 && cardName.Length > 0)
            score += name == cardName ? 60 : PersonNames.AreNear(name, cardName) || UnreadCharacters.AreAllThatDiffers(name, cardName) ? 25 : 0;
        return score;
    }

    // One person without a card and one card without a person: either the form or the card is wrong, and the rules will say so.
    private static void Eliminate(
        IReadOnlyList<PersonFacts> people, IReadOnlyList<DocumentGroup> fronts, Dictionary<PersonFacts, (DocumentGroup, CardMatch)> owners)
    {
        var left = fronts.Where(f => !owners.Values.Any(o => ReferenceEquals(o.Item1, f))).ToList();
        var without = people.Where(p => p.IsNamed && p.Role != PersonRole.LegalRepresentative && p.UsesIdCard && !owners.ContainsKey(p)).ToList();
        if (left.Count != 1 || without.Count == 0 || without.Any(p => !p.IsSamePersonAs(without[0])))
            return;
        foreach (var person in without)
            owners.Add(person, (left[0], CardMatch.ByElimination));
    }

    // People the form does not name yet: the legal representative's card is the principal's, a single card is everybody's.
    private static void FillTheUnnamed(
        IReadOnlyList<PersonFacts> people, IReadOnlyList<DocumentGroup> fronts, IReadOnlyList<string> representatives, Dictionary<PersonFacts, (DocumentGroup, CardMatch)> owners)
    {
        foreach (var person in people.Where(p => !p.IsNamed && p.Role != PersonRole.LegalRepresentative))
        {
            var front = fronts.Count == 1
                ? fronts[0]
                : person.Role == PersonRole.Principal
                    ? fronts.FirstOrDefault(f => f.ValueOf(FieldNames.Name) is { } name && representatives.Contains(CanonicalText.Of(name)))
                    : null;
            // A single card that is another's says nothing of this one, unless that other is the legal representative.
            var isAnothers = owners.Any(o => ReferenceEquals(o.Value.Item1, front) && o.Key.IsNamed && !representatives.Contains(CanonicalText.Of(o.Key.AnyName ?? "")));
            if (front is not null && !isAnothers)
                owners.Add(person, (front, CardMatch.Sure));
        }
    }
}
