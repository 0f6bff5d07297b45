namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Slips of the hand, the same each time (笔误).</summary>
internal static class Slips
{
    private const string Others = "海云山达东方明华";

    /// <summary>Another digit in one place, so that no check holds.</summary>
    public static string Digit(string code, int at)
    {
        while (!char.IsAsciiDigit(code[at]))
            at = (at + 1) % code.Length;
        return code[..at] + (char)('0' + ((code[at] - '0' + 3) % 10)) + code[(at + 1)..];
    }

    /// <summary>Another character in one place.</summary>
    public static string Character(string text, int at) => text[..at] + Others.First(c => c != text[at] && !text.Contains(c, StringComparison.Ordinal)) + text[(at + 1)..];

    /// <summary>Another number, the first there is.</summary>
    public static string Number(string address)
    {
        var at = address.IndexOfAny([.. "0123456789"]);
        return address[..at] + "7" + address[at..];
    }

    /// <summary>One year later.</summary>
    public static string Year(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", null).AddYears(1).ToString("yyyy-MM-dd", null);
}
