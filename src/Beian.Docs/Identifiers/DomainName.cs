using System.Globalization;
using System.Text.RegularExpressions;

namespace Beian.Docs.Identifiers;

/// <summary>A domain as a form or a certificate writes it (域名).</summary>
/// <param name="Text">Lower case, Chinese labels in Chinese, without scheme, path, port and final dot.</param>
/// <param name="Suffix">What registrars sell under: cn, com.cn.</param>
/// <param name="Registrable">The suffix and one label more, which websites are filed by (主域名).</param>
/// <param name="IsSuffixApproved">The suffix stands in the list of approved ones, which carries its date.</param>
public sealed partial record DomainName(string Text, string Suffix, string Registrable, bool IsSuffixApproved)
{
    private static readonly Lazy<HashSet<string>> Approved = new(() =>
        [.. EmbeddedList.Words("domain-suffixes.txt")]);

    private static readonly string[] SecondLevel = ["com", "net", "org", "gov", "edu", "co", "ac"];

    /// <summary>It stands below the registrable domain: api.example.cn.</summary>
    public bool IsSubdomain => Text != Registrable;

    /// <summary>Null when it is none: a sentence, an address, one label.</summary>
    public static DomainName? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 300)
            return null;
        var plain = Around().Replace(PlainText.Squeeze(text).ToLowerInvariant().Replace('。', '.'), "").TrimEnd('.');
        var labels = plain.Split('.').Select(InChinese).ToList();
        if (labels.Count < 2 || !labels.All(l => Label().IsMatch(l)) || labels[^1].All(char.IsAsciiDigit))
            return null;
        var (suffix, isApproved) = SuffixOf(labels);
        var length = suffix.Split('.').Length;
        return labels.Count == length
            ? null
            : new DomainName(string.Join('.', labels), suffix, string.Join('.', labels[^(length + 1)..]), isApproved);
    }

    private static (string Suffix, bool IsApproved) SuffixOf(List<string> labels)
    {
        var (last, lastTwo) = (labels[^1], string.Join('.', labels[^2..]));
        if (Approved.Value.Contains(lastTwo))
            return (lastTwo, true);
        if (Approved.Value.Contains(last))
            return (last, true);
        // com.hk, co.uk: nobody registers those.
        return last.Length == 2 && labels.Count > 2 && SecondLevel.Contains(labels[^2]) ? (lastTwo, false) : (last, false);
    }

    private static string InChinese(string label)
    {
        if (!label.StartsWith("xn--", StringComparison.Ordinal))
            return label;
        try
        {
            return new IdnMapping().GetUnicode(label);
        }
        catch (ArgumentException)
        {
            return label;
        }
    }

    [GeneratedRegex("^[a-z]+://|[:/?#].*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Around();

    [GeneratedRegex(@"^[\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();
}
