using Beian.Docs.Documents;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>When a person was born, by an ID number that holds together: the card's, else the form's (出生日期).</summary>
internal sealed record Birth(DateOnly Day, string Number, bool IsCertain, Evidence[] Evidence)
{
    /// <summary>Null for foreigners and where no number can be trusted.</summary>
    public static Birth? Of(PersonFacts person)
    {
        if (!person.UsesIdCard)
            return null;
        if (person is { Card: { } card, IsCardByElimination: false } && card.Front.Field(FieldNames.IdNumber) is { Value: { } value } field && ResidentIdNumber.HasValidCheck(value)
            && ResidentIdNumber.BirthDateOf(value) is { } born)
            return new(born, value, field.IsConfirmed || value == CanonicalText.Of(person.IdNumber ?? ""), [field.Evidence]);
        var number = CanonicalText.Of(person.IdNumber ?? "");
        return ResidentIdNumber.HasValidCheck(number) && ResidentIdNumber.BirthDateOf(number) is { } stated ? new(stated, number, true, []) : null;
    }

    public int AgeOn(DateOnly day) => day.Year - Day.Year - (Day.AddYears(day.Year - Day.Year) > day ? 1 : 0);

    /// <summary>Everybody in charge whose birth is known, each once.</summary>
    public static IEnumerable<(PersonFacts Person, Birth Birth)> OfThoseInCharge(FilingFacts facts)
    {
        var seen = new List<PersonFacts>();
        foreach (var person in facts.People.Where(p => p.Role != PersonRole.LegalRepresentative))
        {
            if (seen.Any(s => s.IsSamePersonAs(person)) || Of(person) is not { } birth)
                continue;
            seen.Add(person);
            yield return (person, birth);
        }
    }
}
