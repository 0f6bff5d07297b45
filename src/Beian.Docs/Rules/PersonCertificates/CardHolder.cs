using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>A card and whose it is, for messages (持证人).</summary>
internal sealed record CardHolder(IdCard Card, IReadOnlyList<PersonFacts> Roles)
{
    public static IEnumerable<CardHolder> Of(FilingFacts facts) => facts.HeldCards().Select(c => new CardHolder(c.Card, c.Holders));

    public string Pointer => Roles[0].Pointer;

    /// <summary>主体负责人、网站负责人“张三”</summary>
    public string Title
    {
        get
        {
            var titles = string.Join("、", Roles.Select(r => r.Title).Distinct());
            var printed = Card.Front.Field(FieldNames.Name);
            var name = printed is { IsConfirmed: true } || string.IsNullOrWhiteSpace(Roles[0].Name) ? printed?.Value : Roles[0].Name;
            return string.IsNullOrWhiteSpace(name) ? titles : $"{titles}“{name}”";
        }
    }

    /// <summary>Legal representatives have no validity on the form.</summary>
    public string PointerTo(string member) =>
        Roles[0].Role == PersonRole.LegalRepresentative && member is not ("name" or "idNumber") ? Pointer : $"{Pointer}/{member}";
}
