using Beian.Docs.Samples.Invention;

namespace Beian.Docs.Samples.Filings.Planted;

/// <summary>Credit codes that differ from one (另一个代码).</summary>
internal static class Codes
{
    private const int Length = 18;

    /// <summary>Another subject's, of the same category and place; it holds together.</summary>
    public static string Other(string code)
    {
        var eight = code[8..16].ToCharArray();
        var at = Array.FindLastIndex(eight, char.IsAsciiDigit);
        at = at < 0 ? eight.Length - 1 : at;
        eight[at] = char.IsAsciiDigit(eight[at]) ? (char)('0' + ((eight[at] - '0' + 1) % 10)) : '5';
        return Of(code[..8] + new string(eight));
    }

    public static string WithRegion(string code, string region) => Of(code[..2] + region + code[8..16]);

    /// <summary>The last character fits and the one before it does not.</summary>
    public static string WithWrongOrganizationCheck(string code)
    {
        var first = code[..16] + (code[16] == '3' ? '7' : '3');
        return first + CheckDigits.OfCreditCode(first);
    }

    /// <summary>The registration number of a license of before 2015.</summary>
    public static string Old(string code)
    {
        var first = code[2..8] + "20001234";
        return first + CheckDigits.OfRegistrationNumber(first);
    }

    private static string Of(string sixteen)
    {
        var first = sixteen + CheckDigits.OfOrganizationCode(sixteen[8..16]);
        return (first + CheckDigits.OfCreditCode(first))[..Length];
    }
}
