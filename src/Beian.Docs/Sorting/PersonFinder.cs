using Beian.Docs.Documents;

namespace Beian.Docs.Sorting;

/// <summary>Puts scans of one front together (同一持证人). A number that holds tells people apart, whatever their names.</summary>
internal static class PersonFinder
{
    public static List<Person> Find(IEnumerable<CardSide> fronts)
    {
        var people = new List<Person>();
        // Those whose number holds first: what is only near goes to them, never the other way round.
        foreach (var front in fronts.OrderByDescending(f => ClueReader.IsPersonNumber(f.ValueOf(FieldNames.IdNumber))))
        {
            if (people.Where(p => AreOne(front, p)).ToList() is [var only])
                only.AddFront(front);
            else
                people.Add(new Person(front));
        }

        return people;
    }

    private static bool AreOne(CardSide front, Person person)
    {
        var number = front.ValueOf(FieldNames.IdNumber);
        var isProven = ClueReader.IsPersonNumber(number);
        if (isProven && person.Number is not null)
            return number == person.Number;
        var name = front.ValueOf(FieldNames.Name);
        var isSameName = name is not null && person.Name is not null
            && (name == person.Name || Parties.AreNearPeople(name, front.IsConfirmed(FieldNames.Name), person.Name, person.IsNameConfirmed));
        if (number is null)
            return isSameName && front.DateOf(FieldNames.BirthDate) is { } born && person.Fronts.Any(f => f.Born == born);
        var known = person.Number ?? person.UnprovenNumber;
        return known is not null && (number == known || Parties.AreNearNumbers(known, person.Number is not null, number, isProven))
            && (isSameName || (number == known && (name is null || person.Name is null)));
    }
}
