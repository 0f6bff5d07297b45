using System.Globalization;

namespace Beian.Docs.Rules.Comparison;

/// <summary>Whether one digit, taken for one that looks like it, makes a date what it is (日期的识别误差).</summary>
public static class DateMisreading
{
    /// <summary>Digits that readers take for each other.</summary>
    private static readonly string[] Groups = ["0689", "356", "38", "17", "27", "14", "49"];

    /// <summary>Whether a date with another last digit of its year, or the one before, would be possible: a paper of 2036 is one of 2026.</summary>
    public static bool ExplainsYear(DateOnly date, Func<DateOnly, bool> isPossible) => Enumerable.Range(0, 10)
        .SelectMany(d => (int[])[(date.Year / 10 * 10) + d, (date.Year / 100 * 100) + (d * 10) + (date.Year % 10)])
        .Any(year => year != date.Year && date.Day <= DateTime.DaysInMonth(year, date.Month) && isPossible(new DateOnly(year, date.Month, date.Day)));

    /// <summary>Whether a date of October, November or December would be possible of which one figure of the month was passed over: 11月 by hand is two thin strokes.</summary>
    public static bool ExplainsMonth(DateOnly date, Func<DateOnly, bool> isPossible) =>
        date.Month <= 2 && new[] { 10, 11, 12 }.Any(month => date.Day <= DateTime.DaysInMonth(date.Year, month) && isPossible(new DateOnly(date.Year, month, date.Day)));

    /// <summary>Whether a date that differs in one such digit would be possible.</summary>
    /// <param name="date">As it was read.</param>
    /// <param name="isPossible">What is asked of the date.</param>
    public static bool Explains(DateOnly date, Func<DateOnly, bool> isPossible)
    {
        var text = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return Enumerable.Range(0, text.Length)
            .SelectMany(i => Groups.Where(g => g.Contains(text[i], StringComparison.Ordinal)).SelectMany(g => g).Select(other => $"{text[..i]}{other}{text[(i + 1)..]}"))
            .Any(t => DateOnly.TryParseExact(t, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var other) && isPossible(other));
    }
}
