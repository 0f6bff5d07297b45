namespace Beian.Docs.Samples.Invention;

/// <summary>Someone who does not exist, with an ID card (人).</summary>
public sealed record Person
{
    public required string Name { get; init; }

    public required bool IsMale { get; init; }

    /// <summary>Without 族.</summary>
    public required string Ethnicity { get; init; }

    public required DateOnly BirthDate { get; init; }

    public required string Address { get; init; }

    public required string IdNumber { get; init; }

    public required string Authority { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>Null is 长期.</summary>
    public required DateOnly? ValidTo { get; init; }

    /// <summary>A person whose card is valid on the day, by the terms of the law.</summary>
    public static Person Invent(Dice dice, DateOnly asOf, Region? region = null)
    {
        var home = region ?? dice.Pick(Region.All);
        var (name, ethnicity, male) = Names.Invent(dice);
        var birth = asOf.AddDays(-dice.Int(19 * 366, 74 * 365));
        var issued = asOf.AddDays(-dice.Int(30, 9 * 365));
        if (issued < birth.AddYears(16))
            issued = asOf.AddDays(-dice.Int(30, 900));
        if (issued is { Month: 2, Day: 29 })
            issued = issued.AddDays(1);
        var age = issued.Year - birth.Year - (issued < new DateOnly(issued.Year, birth.Month, Math.Min(birth.Day, 28)) ? 1 : 0);
        int? years = age < 16 ? 5 : age <= 25 ? 10 : age <= 45 ? 20 : null;
        return new Person
        {
            Name = name,
            IsMale = male,
            Ethnicity = ethnicity,
            BirthDate = birth,
            Address = AddressInventor.OfPerson(dice, home),
            IdNumber = Number(dice, dice.Chance(0.8) ? home : dice.Pick(Region.All), birth, male),
            Authority = AuthorityOf(dice, home),
            ValidFrom = issued,
            ValidTo = years is null ? null : issued.AddYears(years.Value),
        };
    }

    private static string Number(Dice dice, Region region, DateOnly birth, bool male)
    {
        var sequence = (dice.Int(0, 499) * 2) + (male ? 1 : 0);
        var first = $"{region.Code}{birth.Year:0000}{birth.Month:00}{birth.Day:00}{sequence:000}";
        return first + CheckDigits.OfIdNumber(first);
    }

    private static string AuthorityOf(Dice dice, Region region)
    {
        if (region.County.EndsWith('县') || (region.County.EndsWith('市') && dice.Chance(0.8)))
            return region.County + "公安局";
        var county = region.County.EndsWith("新区", StringComparison.Ordinal) ? region.County : region.County[..^1];
        return dice.Chance(0.7)
            ? $"{(region.City.Length > 0 ? region.City : region.Province)}公安局{county}分局"
            : $"{(region.City.Length > 0 ? region.City : region.Province)}公安局{region.County}分局";
    }
}
