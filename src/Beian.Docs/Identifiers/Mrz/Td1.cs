using System.Text.RegularExpressions;

namespace Beian.Docs.Identifiers.Mrz;

/// <summary>The three lines of 30 characters of a card, ICAO Doc 9303 part 5 (证卡机读码).</summary>
public static partial class Td1
{
    private const int Length = 30;

    /// <summary>The third line holds the names and no check digit; it may be missing.</summary>
    public static MachineReadableZone? Parse(string first, string second, string third = "")
    {
        var top = First().Match(MrzText.Clean(first));
        var middle = Second().Match(MrzText.Clean(second));
        if (!top.Success || !middle.Success)
            return null;
        var number = top.Groups["number"].Value;
        string Digits(string group) => MrzText.Digits(middle.Groups[group].Value);
        var (birth, birthCheck, expiry, expiryCheck) = (Digits("birth"), Digits("birthCheck")[0], Digits("expiry"), Digits("expiryCheck")[0]);
        var numberCheck = MrzText.Digits(top.Groups["numberCheck"].Value)[0];
        var rest = middle.Groups["rest"].Value;
        var composite = rest.Length == 0 ? '<' : MrzText.Digits(rest[^1..])[0];
        var optional = (rest.Length == 0 ? "" : rest[..^1].TrimEnd('<')).PadRight(11, '<');
        var upper = (top.Groups["optional"].Value.TrimEnd('<') is var text && text.Length > 15 ? text[..15] : text).PadRight(15, '<');
        var end = MrzText.Expiry(expiry);
        var (surname, given) = MrzText.Names(MrzText.Clean(third).PadRight(Length, '<'));
        return new MachineReadableZone
        {
            DocumentCode = top.Groups["code"].Value.TrimEnd('<'),
            IssuingState = MrzText.Letters(top.Groups["state"].Value).TrimEnd('<'),
            Number = number.TrimEnd('<'),
            Nationality = MrzText.Letters(middle.Groups["nation"].Value).TrimEnd('<'),
            BirthDate = MrzText.Birth(birth, end),
            Sex = MrzText.Sex(middle.Groups["sex"].Value[0]),
            ExpiresOn = end,
            Surname = surname,
            GivenNames = given,
            IsNumberProven = MrzCheckDigit.Holds(number, numberCheck),
            IsBirthDateProven = MrzCheckDigit.Holds(birth, birthCheck),
            IsExpiryProven = MrzCheckDigit.Holds(expiry, expiryCheck),
            IsCompositeProven = MrzCheckDigit.Holds(number + numberCheck + upper + birth + birthCheck + expiry + expiryCheck + optional, composite),
        };
    }

    [GeneratedRegex("^(?<code>[ACI][A-Z0-9<])(?<state>[A-Z0-9<]{3})(?<number>[A-Z0-9<]{9})(?<numberCheck>[0-9A-Z<])(?<optional>[A-Z0-9<]*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex First();

    [GeneratedRegex("^(?<birth>[0-9A-Z]{6})(?<birthCheck>[0-9A-Z])(?<sex>[MF<X])(?<expiry>[0-9A-Z]{6})(?<expiryCheck>[0-9A-Z])(?<nation>[A-Z0-9<]{3})(?<rest>[A-Z0-9<]*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Second();
}
