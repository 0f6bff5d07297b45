using System.Globalization;
using System.Text.RegularExpressions;
using Beian.Docs.Documents;

namespace Beian.Docs.Filings.Forms;

/// <summary>Dates of the form: YYYY-MM-DD, or 长期 where the end may be open (日期).</summary>
public static partial class FormDate
{
    /// <summary>Whether it is written as the contract says, and a day that exists.</summary>
    public static bool IsWellFormed(string text, bool openEndAllowed) =>
        (openEndAllowed && text == FieldNames.OpenEnd)
        || (text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    /// <summary>2016.7.12, 2016/07/12, 2016年7月12日, 20160712 or 长期 as the contract writes it; null when it is none of these.</summary>
    public static string? Normalize(string text, bool openEndAllowed)
    {
        var trimmed = text.Trim();
        if (openEndAllowed && trimmed is (FieldNames.OpenEnd or "长期有效" or "永久" or "永久有效" or "无固定期限"))
            return FieldNames.OpenEnd;
        var match = Written().Match(trimmed);
        if (!match.Success)
            return null;
        var normal = $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}";
        return IsWellFormed(normal, openEndAllowed: false) ? normal : null;
    }

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:(?<m>[0-9]{2})(?<d>[0-9]{2})|(?<s>[-./])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|\s*年\s*(?<m>[0-9]{1,2})\s*月\s*(?<d>[0-9]{1,2})\s*日)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
