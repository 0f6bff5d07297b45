using System.Globalization;

namespace Beian.Docs.Benchmarks.Filings;

/// <summary>What a hand that slips makes of a value: another character or digit, another day (笔误).</summary>
internal static class Slip
{
    private const string Others = "海云山达东方明华";

    /// <summary>Null where nothing can slip: a value of two characters that are no letters.</summary>
    public static string? Of(string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.AddDays(day.Day > 15 ? -1 : 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var end = value.LastIndexOf('.') is > 0 and var dot && value.All(char.IsAscii) ? dot : value.Length;
        for (var at = end / 2; at < end; at++)
        {
            if (char.IsAsciiDigit(value[at]))
                return With(value, at, (char)('0' + ((value[at] - '0' + 3) % 10)));
            if (char.IsAsciiLetter(value[at]))
                return With(value, at, value[at] is 'k' or 'K' ? 'h' : char.IsUpper(value[at]) ? 'K' : 'k');
            if (char.IsLetter(value[at]))
                return With(value, at, Others.First(c => !value.Contains(c, StringComparison.Ordinal)));
        }

        return null;
    }

    private static string With(string value, int at, char other) => value[..at] + other + value[(at + 1)..];
}
