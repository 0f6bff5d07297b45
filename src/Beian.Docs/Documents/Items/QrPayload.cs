using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Items;

/// <summary>What the QR code of a licence says; its address is never opened.</summary>
public static partial class QrPayload
{
    /// <summary>Every credit code in the text whose check character holds.</summary>
    public static IEnumerable<string> CreditCodes(string payload)
    {
        var text = payload.ToUpperInvariant();
        foreach (Match match in Runs().Matches(text))
        {
            for (var at = 0; at + 18 <= match.Length; at++)
            {
                var candidate = match.Value.Substring(at, 18);
                if (UnifiedSocialCreditCode.HasValidCheck(candidate) && UnifiedSocialCreditCode.HasValidOrganizationCheck(candidate))
                    yield return candidate;
            }
        }
    }

    [GeneratedRegex("[0-9A-HJ-NPQRTUWXY]{18,}")]
    private static partial Regex Runs();
}
