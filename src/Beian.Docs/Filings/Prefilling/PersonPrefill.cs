using Beian.Docs.Documents;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Filings.Prefilling;

/// <summary>Completes a person in charge from their ID card, when it is certainly theirs (负责人预填).</summary>
internal static class PersonPrefill
{
    public const string IdCardName = "居民身份证";

    public static ResponsiblePerson? Complete(ResponsiblePerson? form, PersonFacts person, PrefillRecord record)
    {
        if (person is not { Card: { } card, IsCardSure: true, UsesIdCard: true })
            return form;
        var back = card is { IsPairCertain: true, Back: { } known } ? known : null;
        string At(string member) => $"{person.Pointer}/{member}";
        return (form ?? new ResponsiblePerson()) with
        {
            Name = record.Fill(At("name"), form?.Name, card.Front.Field(FieldNames.Name)),
            IdKind = record.Fill(At("idKind"), form?.IdKind, card.Front.First, IdCardName),
            IdNumber = record.Fill(At("idNumber"), form?.IdNumber, card.Front.Field(FieldNames.IdNumber)),
            IdValidFrom = record.Fill(At("idValidFrom"), form?.IdValidFrom, back?.Field(FieldNames.ValidFrom)),
            IdValidTo = record.Fill(At("idValidTo"), form?.IdValidTo, back?.Field(FieldNames.ValidTo)),
        };
    }
}
