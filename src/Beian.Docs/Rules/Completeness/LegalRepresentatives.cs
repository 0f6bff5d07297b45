using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>Who the legal representative is, by the certificate, else by the form (法定代表人是谁).</summary>
internal sealed record LegalRepresentatives(IReadOnlyList<string> Names, string Title, bool IsCertain, IReadOnlyList<Evidence> Evidence, string? IdNumber)
{
    /// <summary>Null when nobody can be told: nothing read, nothing filled in, or an organization without a delegate.</summary>
    public static LegalRepresentatives? Of(FilingFacts facts)
    {
        var form = facts.Form.Subject?.LegalRepresentative;
        if (facts.Representative is { People.Count: > 0 } representative)
        {
            var title = representative.IsOrganization ? "委派代表" : facts.Certificate?.ValueOf(FieldNames.RepresentativeTitle) ?? "法定代表人";
            // A doubtful reading that says what the form says is no misreading.
            var isCertain = representative.Field.IsConfirmed || (form?.Name is { } stated && representative.People.Contains(CanonicalText.Of(stated)));
            return new(representative.People, title, isCertain, [representative.Field.Evidence], NumberOf(form, representative.People))
            {
                StatedName = isCertain || string.IsNullOrWhiteSpace(form?.Name) ? null : CanonicalText.Of(form.Name),
            };
        }

        return facts.Representative is null && !string.IsNullOrWhiteSpace(form?.Name)
            ? new([CanonicalText.Of(form.Name)], "法定代表人", facts.Certificate is null, [], NumberOf(form, [CanonicalText.Of(form.Name)]))
            : null;
    }

    /// <summary>What the form says where the certificate could only be read with doubt.</summary>
    private string? StatedName { get; init; }

    /// <summary>Null when the person is not known.</summary>
    public bool? Includes(PersonFacts person)
    {
        if (IdNumber is not null && !string.IsNullOrWhiteSpace(person.IdNumber) && CanonicalText.Of(person.IdNumber) == IdNumber)
            return true;
        var name = string.IsNullOrWhiteSpace(person.Name) ? null : CanonicalText.Of(person.Name);
        // The card decides where the form's name is mistyped.
        var card = person is { Card: { } held, IsCardByElimination: false } ? held.Front.Field(FieldNames.Name) : null;
        // Whether the form names the right one is for another rule to say.
        if (name is not null && (name == StatedName || Names.Any(n => n == name || UnreadCharacters.AreAllThatDiffers(name, n))))
            return true;
        if (card is { IsConfirmed: true, Value: { } printed } && Names.Contains(CanonicalText.Of(printed)))
            return true;
        return name is null && card is not { IsConfirmed: true } ? null : false;
    }

    /// <summary>One of the names may be a slip for the person's, and no card proves the person's.</summary>
    public bool IsNear(PersonFacts person)
    {
        if (person.AnyName is not { } name)
            return false;
        var isProven = person.Card?.Front.Field(FieldNames.Name) is { IsConfirmed: true, Value: { } printed } && CanonicalText.Of(printed) == CanonicalText.Of(name);
        return !isProven && Names.Any(n => PersonNames.AreNear(n, CanonicalText.Of(name)));
    }

    // The form's number is that of the representative only where the form names the same one.
    private static string? NumberOf(LegalRepresentative? form, IReadOnlyList<string> names) =>
        string.IsNullOrWhiteSpace(form?.IdNumber) || (!string.IsNullOrWhiteSpace(form.Name) && !names.Contains(CanonicalText.Of(form.Name)))
            ? null
            : CanonicalText.Of(form.IdNumber);
}
