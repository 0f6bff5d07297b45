using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.Facts;

/// <summary>A person of the form and the card found for them (表上的人).</summary>
public sealed record PersonFacts
{
    private static readonly string[] ForeignKinds = ["护照", "通行证", "居住证", "永久居留", "回乡证", "台胞证"];

    public required PersonRole Role { get; init; }

    /// <summary>JSON pointer into the form, such as /subject/principal.</summary>
    public required string Pointer { get; init; }

    /// <summary>主体负责人, 网站负责人…</summary>
    public required string Title { get; init; }

    /// <summary>The form's member; null for a legal representative and where the form has none.</summary>
    public ResponsiblePerson? Form { get; init; }

    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    /// <summary>证件类型, as the form words it.</summary>
    public string? IdKind { get; init; }

    public IdCard? Card { get; init; }

    /// <summary>How the card was found; says nothing where there is none.</summary>
    public CardMatch Match { get; init; }

    /// <summary>Neither name nor number led to the card: it was the only one left.</summary>
    public bool IsCardByElimination => Match == CardMatch.ByElimination;

    /// <summary>Name or number say that the card is theirs.</summary>
    public bool IsCardSure => Card is not null && Match == CardMatch.Sure;

    /// <summary>Whether the form says anything of them.</summary>
    public bool IsNamed => !string.IsNullOrWhiteSpace(Name) || !string.IsNullOrWhiteSpace(IdNumber);

    /// <summary>The form's name, else the card's.</summary>
    public string? AnyName => string.IsNullOrWhiteSpace(Name) ? Card?.Front.ValueOf(FieldNames.Name) : Name;

    /// <summary>Unless the form names another kind of certificate (外国人永久居留身份证 is one), or a number that cannot be an ID card's.</summary>
    public bool UsesIdCard => Text(IdKind) is { Length: > 0 } kind
        ? kind.Contains("身份证", StringComparison.Ordinal) && !kind.Contains("永久", StringComparison.Ordinal)
        : Code(IdNumber) is { Length: 0 or (>= 14 and <= 20) };

    /// <summary>Of 港澳台 or a foreigner, by the certificate, the number or the name's letters (境外人员).</summary>
    public bool IsFromAbroad => Text(IdKind) is { Length: > 0 } kind
        ? kind is not ("居民身份证" or "身份证" or "中华人民共和国居民身份证" or "二代身份证") && ForeignKinds.Any(k => kind.Contains(k, StringComparison.Ordinal))
        : Code(IdNumber) is ['8', '1' or '2' or '3', ..] or ['9', ..] or ['H' or 'M', ..];

    /// <summary>By number where both have one, else by name.</summary>
    public bool IsSamePersonAs(PersonFacts other)
    {
        if (Card is not null && ReferenceEquals(Card, other.Card))
            return true;
        var (mine, theirs) = (Code(IdNumber), Code(other.IdNumber));
        if (mine.Length > 0 && mine == theirs)
            return true;
        var sameName = Text(Name).Length > 0 && Text(Name) == Text(other.Name);
        // One name with two numbers: one of them may be mistyped, unless both hold together.
        return sameName && !(ResidentIdNumber.HasValidCheck(mine) && ResidentIdNumber.HasValidCheck(theirs));
    }

    /// <summary>Certainly somebody else: name and number both differ, or the one that both have.</summary>
    public bool IsOtherPersonThan(PersonFacts other)
    {
        if (Card is not null && ReferenceEquals(Card, other.Card))
            return false;
        var (mine, theirs) = (Code(IdNumber), Code(other.IdNumber));
        var (myName, theirName) = (Text(Name), Text(other.Name));
        var namesDiffer = myName.Length > 0 && theirName.Length > 0 && myName != theirName;
        return namesDiffer && (mine.Length == 0 || theirs.Length == 0 || mine != theirs);
    }

    private static string Code(string? text) => text is null ? "" : CanonicalText.Of(text);

    private static string Text(string? text) => text is null ? "" : CanonicalText.Of(text);
}
