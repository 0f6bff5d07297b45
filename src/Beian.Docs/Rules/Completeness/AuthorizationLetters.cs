using Beian.Docs.Documents;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Completeness;

/// <summary>Whom the 授权书 of a filing authorize (授权书的被授权人).</summary>
internal sealed record AuthorizationLetters(IReadOnlyList<DocumentFacts> Letters)
{
    public static AuthorizationLetters Of(FilingFacts facts) => new([.. facts.OfKind(DocumentKinds.AuthorizationLetter)]);

    public bool Any => Letters.Count > 0;

    /// <summary>One of them names the person, or says nothing that could be read of whom it names.</summary>
    public bool Cover(PersonFacts person) => Letters.Any(l => Covers(l, person));

    /// <summary>Those whom the letters do name, with where; what was read with doubt is no certainty.</summary>
    public (string Names, bool IsCertain, IReadOnlyList<Evidence> Evidence) Named()
    {
        var fields = Letters.Select(l => l.Field(FieldNames.AuthorizedName) is { Value: not null } name ? name : l.Field(FieldNames.AuthorizedIdNumber)).OfType<DocumentField>().ToList();
        var names = string.Join("、", fields.Where(f => f.Name == FieldNames.AuthorizedName).Select(f => f.Value).Distinct());
        return (names, fields.All(f => f.IsConfirmed) && fields.Count == Letters.Count && names.Length > 0, [.. fields.Select(f => f.Evidence)]);
    }

    private static bool Covers(DocumentFacts letter, PersonFacts person)
    {
        var (name, number) = (Canonical(letter.Field(FieldNames.AuthorizedName)?.Value), Canonical(letter.Field(FieldNames.AuthorizedIdNumber)?.Value));
        if (name.Length == 0 && number.Length == 0)
            return true;
        var (stated, statedNumber) = (Canonical(person.AnyName), Canonical(person.IdNumber));
        if (number.Length > 0 && number == statedNumber)
            return true;
        // Whether the number in it is right is for another rule to say.
        return name.Length > 0 && (name == stated || PersonNames.AreNear(name, stated) || UnreadCharacters.AreAllThatDiffers(stated, name));
    }

    private static string Canonical(string? text) => text is null ? "" : CanonicalText.Of(text);
}
