namespace Beian.Docs.Identifiers;

/// <summary>The 18 characters of GB 32100-2015 (统一社会信用代码).</summary>
public static class UnifiedSocialCreditCode
{
    /// <summary>A character's value is its place; I, O, S, V and Z are not used.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public const int Length = 18;

    /// <summary>18 characters of the alphabet, the region in digits; says nothing about the check character.</summary>
    public static bool IsWellFormed(string code)
    {
        if (code is not { Length: Length })
            return false;
        for (var i = 0; i < Length; i++)
        {
            var fits = i is >= 2 and < 8 ? char.IsAsciiDigit(code[i]) : Alphabet.Contains(code[i]);
            if (!fits)
                return false;
        }

        return true;
    }

    /// <summary>Well formed, and the 18th character fits the 17 before it.</summary>
    public static bool HasValidCheck(string code) =>
        IsWellFormed(code) && CheckCharacter(code.AsSpan(0, 17)) == code[17];

    /// <summary>Whether positions 9 to 17 are an organization code; some old codes are valid without.</summary>
    public static bool HasValidOrganizationCheck(string code) =>
        IsWellFormed(code) && OrganizationCode.HasValidCheck(code.Substring(8, 9));

    /// <summary>The 18th character for the first 17.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        if (first17.Length != 17)
            throw new ArgumentException("17 characters are needed.", nameof(first17));
        var sum = 0;
        var weight = 1;
        foreach (var character in first17)
        {
            var value = Alphabet.IndexOf(character);
            if (value < 0)
                throw new ArgumentException("A character is not of the code's alphabet.", nameof(first17));
            sum += value * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    public static CheckResult Check(string code) => code switch
    {
        not { Length: Length } => CheckResult.Invalid("length"),
        _ when !IsWellFormed(code) => CheckResult.Invalid("characters"),
        _ when !HasValidCheck(code) => CheckResult.Invalid("check"),
        _ when !AdministrativeDivisions.IsProvince(RegionOf(code)) && RegionOf(code) != "100000" => CheckResult.Invalid("province"),
        _ => CheckResult.Valid,
    };

    /// <summary>Characters 3 to 8: the registrar's division (登记管理机关行政区划码).</summary>
    public static string RegionOf(string code) => code.Substring(2, 6);

    /// <summary>The first two characters: registrar and category (登记管理部门、机构类别).</summary>
    public static string CategoryOf(string code) => code[..2];
}
