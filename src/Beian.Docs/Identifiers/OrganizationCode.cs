namespace Beian.Docs.Identifiers;

/// <summary>Eight characters and a check of GB 11714 (组织机构代码).</summary>
public static class OrganizationCode
{
    private static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Nine characters without the dash, the last of them fitting.</summary>
    public static bool HasValidCheck(string nine)
    {
        if (nine is not { Length: 9 })
            return false;
        for (var i = 0; i < 8; i++)
        {
            if (ValueOf(nine[i]) < 0)
                return false;
        }

        return CheckCharacter(nine.AsSpan(0, 8)) == nine[8];
    }

    /// <summary>The ninth character for the first eight.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> eight)
    {
        if (eight.Length != 8)
            throw new ArgumentException("Eight characters are needed.", nameof(eight));
        var sum = 0;
        for (var i = 0; i < 8; i++)
        {
            var value = ValueOf(eight[i]);
            if (value < 0)
                throw new ArgumentException("A character is neither a digit nor a capital letter.", nameof(eight));
            sum += value * Weights[i];
        }

        var check = 11 - (sum % 11);
        return check switch { 10 => 'X', 11 => '0', _ => (char)('0' + check) };
    }

    private static int ValueOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'Z' => character - 'A' + 10,
        _ => -1,
    };
}
