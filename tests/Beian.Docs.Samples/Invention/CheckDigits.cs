namespace Beian.Docs.Samples.Invention;

/// <summary>The check characters of the three numbers, so that invented ones hold (校验码).</summary>
public static class CheckDigits
{
    public const string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] CreditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    private static readonly int[] OrganizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly int[] IdWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>GB 32100 统一社会信用代码</summary>
    public static char OfCreditCode(string first17)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += CreditAlphabet.IndexOf(first17[i], StringComparison.Ordinal) * CreditWeights[i];
        return CreditAlphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>GB 11714 组织机构代码</summary>
    public static char OfOrganizationCode(string eight)
    {
        var sum = 0;
        for (var i = 0; i < 8; i++)
            sum += (char.IsAsciiDigit(eight[i]) ? eight[i] - '0' : eight[i] - 'A' + 10) * OrganizationWeights[i];
        return (11 - (sum % 11)) switch { 10 => 'X', 11 => '0', var digit => (char)('0' + digit) };
    }

    /// <summary>GB 11643 公民身份号码</summary>
    public static char OfIdNumber(string first17)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
            sum += (first17[i] - '0') * IdWeights[i];
        return "10X98765432"[sum % 11];
    }

    /// <summary>GB/T 17710 MOD 11,10: 工商注册号</summary>
    public static char OfRegistrationNumber(string fourteen)
    {
        var product = 10;
        foreach (var digit in fourteen)
        {
            var sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (char)('0' + ((11 - product) % 10));
    }
}
