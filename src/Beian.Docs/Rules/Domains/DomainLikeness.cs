using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>Whether a doubtful reading of a domain may be the form's: l and 1, 0 and o are one to a reader (域名形近).</summary>
internal static class DomainLikeness
{
    /// <summary>Only where the reading is doubtful and nothing but look-alikes differs.</summary>
    public static bool MayBe(DocumentField? field, string registrable) =>
        field is { IsDoubtful: true } && DomainName.Parse(field.Value)?.Registrable is { } read && Folded(read) == Folded(registrable);

    private static string Folded(string domain) => domain
        .Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal)
        .Replace('1', 'l').Replace('i', 'l').Replace('0', 'o').Replace('5', 's').Replace('2', 'z').Replace('8', 'b').Replace('9', 'g').Replace('q', 'g').Replace('6', 'b');
}
