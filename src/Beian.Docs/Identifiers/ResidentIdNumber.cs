using System.Globalization;

namespace Beian.Docs.Identifiers;

/// <summary>The 18 characters of GB 11643-1999, also on residence permits (公民身份号码).</summary>
public static class ResidentIdNumber
{
    public const int Length = 18;

    private const string CheckCharacters = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>17 digits and a digit or X; says nothing about the check.</summary>
    public static bool IsWellFormed(string number) =>
        number is { Length: Length } && AreDigits(number.AsSpan(0, 17)) && (char.IsAsciiDigit(number[17]) || number[17] == 'X');

    /// <summary>Well formed, and the 18th character fits the 17 before it.</summary>
    public static bool HasValidCheck(string number) =>
        IsWellFormed(number) && CheckCharacter(number.AsSpan(0, 17)) == number[17];

    /// <summary>The 18th character for the first 17.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        if (first17.Length != 17 || !AreDigits(first17))
            throw new ArgumentException("17 digits are needed.", nameof(first17));
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (first17[i] - '0') * Weights[i];
        return CheckCharacters[sum % 11];
    }

    /// <summary>The date in digits 7 to 14; null when there is no such day.</summary>
    public static DateOnly? BirthDateOf(string number) =>
        IsWellFormed(number)
        && DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year >= 1800
            ? date
            : null;

    /// <summary>男 or 女, by the 17th digit; null when not well formed.</summary>
    public static string? SexOf(string number) =>
        !IsWellFormed(number) ? null : (number[16] - '0') % 2 == 1 ? "男" : "女";

    /// <summary>The first six digits: the division of first issue.</summary>
    public static string RegionOf(string number) => number[..6];

    /// <summary>Whether the first two digits are a province; 81 to 83 stand on residence permits of 港澳台 residents.</summary>
    public static bool HasKnownProvince(string number) =>
        number is { Length: >= 2 } && (number.StartsWith("83", StringComparison.Ordinal) || AdministrativeDivisions.IsProvince(number[..2]));

    public static CheckResult Check(string number) => number switch
    {
        not { Length: Length } => CheckResult.Invalid("length"),
        _ when !IsWellFormed(number) => CheckResult.Invalid("characters"),
        _ when !HasValidCheck(number) => CheckResult.Invalid("check"),
        _ when BirthDateOf(number) is null => CheckResult.Invalid("birthDate"),
        _ when !HasKnownProvince(number) => CheckResult.Invalid("province"),
        _ => CheckResult.Valid,
    };

    /// <summary>For people who need not know it: the first six and the last four stay.</summary>
    public static string Mask(string number) => number.Length switch
    {
        <= 4 => new string('*', number.Length),
        < 14 => string.Concat(number.AsSpan(0, 2), new string('*', number.Length - 4), number.AsSpan(number.Length - 2)),
        _ => string.Concat(number.AsSpan(0, 6), new string('*', number.Length - 10), number.AsSpan(number.Length - 4)),
    };

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
