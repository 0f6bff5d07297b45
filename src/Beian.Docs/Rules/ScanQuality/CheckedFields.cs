using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.ScanQuality;

/// <summary>The values of the documents that checks rest on, with the form's member they speak of (核验所依据的字段).</summary>
internal static class CheckedFields
{
    private static readonly (string Field, string Pointer)[] OfCertificate =
    [
        (FieldNames.CreditCode, "/subject/certificateNumber"), (FieldNames.RegistrationNumber, "/subject/certificateNumber"), (FieldNames.Name, "/subject/name"),
        (FieldNames.Representative, "/subject/legalRepresentative/name"), (FieldNames.Address, "/subject/certificateAddress"), (FieldNames.ValidTo, "/subject"),
    ];

    public static IEnumerable<(DocumentField Field, string Pointer)> Of(FilingFacts facts)
    {
        if (facts.Certificate is { } certificate && !facts.IsIndividual)
        {
            foreach (var (name, pointer) in OfCertificate)
            {
                if (certificate.Field(name) is { } field)
                    yield return (field, pointer);
            }
        }

        foreach (var (card, holders) in facts.HeldCards())
        {
            (DocumentGroup? Side, string Name, string Member)[] fields =
            [
                (card.Front, FieldNames.Name, "name"), (card.Front, FieldNames.IdNumber, "idNumber"), (card.Back, FieldNames.ValidFrom, "idValidFrom"),
                (card.Back, FieldNames.ValidTo, "idValidTo"),
            ];
            if (facts.IsIndividual && holders[0].Role == PersonRole.Principal && card.Front.Field(FieldNames.Address) is { } address)
                yield return (address, "/subject/certificateAddress");
            foreach (var (side, name, member) in fields)
            {
                if (side?.Field(name) is { } field)
                    yield return (field, $"{holders[0].Pointer}/{member}");
            }
        }

        foreach (var other in OtherwiseOnPapers.Of(facts))
            yield return other;
    }
}
