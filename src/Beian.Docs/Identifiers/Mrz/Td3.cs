using System.Text.RegularExpressions;

namespace Beian.Docs.Identifiers.Mrz;

/// <summary>The two lines of 44 characters of a passport, ICAO Doc 9303 part 4 (护照机读码).</summary>
/// <remarks>A recognizer miscounts long rows of fillers: the second line is taken from both its ends, the first from its beginning.</remarks>
public static partial class Td3
{
    /// <summary>How many characters the optional data has.</summary>
    private const int Optional = 14;

    /// <param name="first">The line of names; null where it was not read, for the second says what matters.</param>
    /// <param name="second">The line of numbers and check digits.</param>
    public static MachineReadableZone? Parse(string? first, string second)
    {
        var names = First().Match(MrzText.Clean(first ?? ""));
        var data = Second().Match(MrzText.Clean(second));
        if (!data.Success)
            return null;
        var number = data.Groups["number"].Value;
        string Digits(string group) => MrzText.Digits(data.Groups[group].Value);
        var (numberCheck, birth, birthCheck, expiry, expiryCheck) = (Digits("numberCheck")[0], Digits("birth"), Digits("birthCheck")[0], Digits("expiry"), Digits("expiryCheck")[0]);
        var rest = data.Groups["rest"].Value;
        var (composite, optional) = rest.Length < 2 ? ('<', new string('<', Optional + 1)) : (MrzText.Digits(rest[^1..])[0], Filled(rest[..^2]) + MrzText.Digits(rest[^2..^1]));
        var end = MrzText.Expiry(expiry);
        var (surname, given) = MrzText.Names(names.Groups["names"].Value);
        return new MachineReadableZone
        {
            DocumentCode = names.Success ? names.Groups["code"].Value.TrimEnd('<') : "P",
            IssuingState = MrzText.Letters(names.Groups["state"].Value).TrimEnd('<'),
            Number = number.TrimEnd('<'),
            Nationality = MrzText.Letters(data.Groups["nation"].Value).TrimEnd('<'),
            BirthDate = MrzText.Birth(birth, end),
            Sex = MrzText.Sex(data.Groups["sex"].Value[0]),
            ExpiresOn = end,
            Surname = surname,
            GivenNames = given,
            IsNumberProven = MrzCheckDigit.Holds(number, numberCheck),
            IsBirthDateProven = MrzCheckDigit.Holds(birth, birthCheck),
            IsExpiryProven = MrzCheckDigit.Holds(expiry, expiryCheck),
            IsCompositeProven = MrzCheckDigit.Holds(number + numberCheck + birth + birthCheck + expiry + expiryCheck + optional, composite),
        };
    }

    /// <summary>
    /// Of two readings of the line of numbers each section whose check digit holds; null where they do not part in sections, or where
    /// one of them has nothing to add.
    /// </summary>
    public static string? Combine(string one, string other)
    {
        var (first, second) = (Second().Match(MrzText.Clean(one)), Second().Match(MrzText.Clean(other)));
        if (!first.Success || !second.Success)
            return null;
        bool Holds(Match match, string group) => MrzCheckDigit.Holds(
            group == "number" ? match.Groups[group].Value : MrzText.Digits(match.Groups[group].Value), MrzText.Digits(match.Groups[group + "Check"].Value)[0]);
        string Checked(string group) => (Holds(first, group) || !Holds(second, group) ? first : second) is var best ? best.Groups[group].Value + best.Groups[group + "Check"].Value : "";
        return Checked("number") + first.Groups["nation"].Value + Checked("birth") + first.Groups["sex"].Value + Checked("expiry") + first.Groups["rest"].Value;
    }

    private static string Filled(string optional) => optional.Length >= Optional ? optional.TrimEnd('<').PadRight(Optional, '<') : optional.PadRight(Optional, '<');

    [GeneratedRegex("^(?<code>P[A-Z<])(?<state>[A-Z0-9<]{3})(?<names>[A-Z0-9<]{5,})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex First();

    [GeneratedRegex("^(?<number>[A-Z0-9<]{9})(?<numberCheck>[0-9A-Z<])(?<nation>[A-Z0-9<]{3})(?<birth>[0-9A-Z]{6})(?<birthCheck>[0-9A-Z])(?<sex>[MF<X])(?<expiry>[0-9A-Z]{6})(?<expiryCheck>[0-9A-Z])(?<rest>[A-Z0-9<]*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Second();
}
