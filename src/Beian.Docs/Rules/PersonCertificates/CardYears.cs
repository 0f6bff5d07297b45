using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.PersonCertificates;

/// <summary>How long ID cards run (身份证有效年限).</summary>
internal static class CardYears
{
    private static readonly int[] Years = [5, 10, 20];

    /// <summary>5, 10 or 20 years to the day, give or take one for 29 February; an open end is as good.</summary>
    public static bool AreLawful(DateOnly from, ValidityDate to) =>
        to.Day is not { } day || Years.Any(y => Math.Abs(from.AddYears(y).DayNumber - day.DayNumber) <= 1);

    /// <summary>False too where one of them is no date.</summary>
    public static bool AreLawful(string? from, string? to) =>
        from is not null && to is not null && ValidityDate.Parse(from) is { Day: { } day } && ValidityDate.Parse(to) is { } end && AreLawful(day, end);
}
