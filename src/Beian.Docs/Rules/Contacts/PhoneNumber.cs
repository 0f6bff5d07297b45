using System.Text.RegularExpressions;
using Beian.Docs.Rules.Comparison;

namespace Beian.Docs.Rules.Contacts;

/// <summary>A phone number as it is dialed in China (电话号码).</summary>
internal static partial class PhoneNumber
{
    private static readonly string[] VirtualPrefixes = ["162", "165", "167", "170", "171"];

    /// <summary>Without spaces, dashes and +86; empty for nothing.</summary>
    public static string Plain(string? text)
    {
        var digits = Separators().Replace(CanonicalText.Of(text ?? ""), "");
        return CountryCode().Replace(digits, "");
    }

    public static bool IsMobile(string plain) => Mobile().IsMatch(plain);

    /// <summary>With its area code.</summary>
    public static bool IsLandline(string plain) => Landline().IsMatch(plain);

    /// <summary>Of an operator without a network of its own; some providers refuse these (虚拟运营商).</summary>
    public static bool IsVirtual(string plain) => VirtualPrefixes.Contains(plain[..3]);

    [GeneratedRegex("[-()]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(\+|00)?86(?=1[3-9]\d{9}$)")]
    private static partial Regex CountryCode();

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^0\d{2,3}[2-9]\d{6,7}(\d{1,6})?$")]
    private static partial Regex Landline();
}
