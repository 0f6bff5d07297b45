using System.Globalization;

namespace Beian.Docs.Identifiers.Mrz;

/// <summary>Text of a recognizer as characters of a zone: fillers, and letters where only letters can be (机读码字符).</summary>
public static class MrzText
{
    private const string LikeDigits = "OQDILZSBGT";
    private const string TheDigits = "0001125867";

    /// <summary>The character of a zone that was meant; null for what has no place in one.</summary>
    public static char? Clean(char character) => character switch
    {
        >= 'A' and <= 'Z' or >= '0' and <= '9' or '<' => character,
        >= 'a' and <= 'z' => char.ToUpperInvariant(character),
        '〈' or '《' or '«' or '‹' or '＜' or '(' or '{' or '[' or '^' or '≤' => '<',
        _ => null,
    };

    public static string Clean(string text) => string.Concat(text.Select(Clean).OfType<char>());

    /// <summary>Where only digits can stand.</summary>
    public static string Digits(string text) =>
        string.Concat(text.Select(c => LikeDigits.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 ? TheDigits[at] : c));

    /// <summary>Where only letters can stand.</summary>
    public static string Letters(string text) => text.Replace('0', 'O').Replace('1', 'I').Replace('2', 'Z').Replace('5', 'S').Replace('8', 'B');

    /// <summary>YYMMDD of a day on which the document ends.</summary>
    public static DateOnly? Expiry(string six) => Date(six, 2000);

    /// <summary>YYMMDD of a birth: in this century only where that lies well before the end of the document.</summary>
    public static DateOnly? Birth(string six, DateOnly? expiry) =>
        Date(six, 2000) is { } late && expiry is { } end && late.AddYears(5) <= end ? late : Date(six, 1900);

    /// <summary>SURNAME&lt;&lt;GIVEN&lt;NAMES with fillers behind.</summary>
    public static (string Surname, string GivenNames) Names(string field)
    {
        var text = Letters(field).Trim('<');
        var cut = text.IndexOf("<<", StringComparison.Ordinal);
        return cut < 0 ? (text.Replace('<', ' '), "") : (text[..cut].Replace('<', ' '), text[(cut + 2)..].Trim('<').Replace('<', ' '));
    }

    public static string? Sex(char letter) => letter switch { 'M' => "男", 'F' => "女", _ => null };

    private static DateOnly? Date(string six, int century) =>
        six.Length == 6 && int.TryParse(six, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && DateOnly.TryParseExact($"{century / 100}{six}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
