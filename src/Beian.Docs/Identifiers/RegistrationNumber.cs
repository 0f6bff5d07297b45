namespace Beian.Docs.Identifiers;

/// <summary>The number of licenses before 2015: 15 digits with a check, older ones 13 without (工商注册号).</summary>
public static class RegistrationNumber
{
    /// <summary>15 or 13 digits.</summary>
    public static bool IsWellFormed(string number) =>
        number is { Length: 15 or 13 } && !number.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>15 digits that satisfy MOD 11,10 of GB/T 17710; 13 digits have no check, so never.</summary>
    public static bool HasValidCheck(string number)
    {
        if (!IsWellFormed(number) || number.Length != 15)
            return false;
        var product = 10;
        foreach (var digit in number.AsSpan(0, 14))
        {
            var sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == number[14] - '0';
    }
}
