using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>People whose cards are as they should be on the day (证件合规的人).</summary>
internal static class People
{
    private const int Youngest = 21;
    private const int Oldest = 54;

    /// <summary>Of working age, with a card that runs for another year, and a number of the same province.</summary>
    public static Person Invent(Dice dice, DateOnly asOf, Region region)
    {
        while (true)
        {
            var person = Person.Invent(dice, asOf, region);
            // The pool is full of names that are rare in life; of filings one in ten has them.
            if (PlainNames.IsHard(person.Name) && dice.Chance(0.9))
                continue;
            var age = asOf.Year - person.BirthDate.Year;
            if (age is > Youngest and < Oldest && (person.ValidTo is not { } to || to > asOf.AddYears(1)) && person.IdNumber[..2] == region.Code[..2])
                return person;
        }
    }

    /// <summary>Another birthday, in the number and on the card; the card was issued lately, for as long as the law has it.</summary>
    public static Person Born(Person person, DateOnly birth, DateOnly asOf)
    {
        var first = person.IdNumber[..6] + $"{birth.Year:0000}{birth.Month:00}{birth.Day:00}" + person.IdNumber[14..17];
        var issued = asOf.AddDays(-200);
        var age = asOf.Year - birth.Year;
        return person with
        {
            BirthDate = birth,
            IdNumber = first + CheckDigits.OfIdNumber(first),
            ValidFrom = issued,
            ValidTo = age < 17 ? issued.AddYears(5) : age <= 25 ? issued.AddYears(10) : age <= 46 ? issued.AddYears(20) : null,
        };
    }

    /// <summary>A card that ends on a day, after the years that people of that age get.</summary>
    public static Person Ending(Person person, DateOnly end, int years = 20) => person with { ValidFrom = end.AddYears(-years), ValidTo = end };

    /// <summary>The same person with another number that holds together.</summary>
    public static string OtherNumber(string number)
    {
        var sequence = (int.Parse(number[14..17], System.Globalization.CultureInfo.InvariantCulture) + 10) % 1000;
        var first = number[..14] + $"{sequence:000}";
        return first + CheckDigits.OfIdNumber(first);
    }
}
