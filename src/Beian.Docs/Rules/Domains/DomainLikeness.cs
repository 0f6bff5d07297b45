using System.Text.RegularExpressions;
using Beian.Docs.Identifiers;
using Beian.Docs.Rules.Comparison;
using Beian.Docs.Rules.Facts;

namespace Beian.Docs.Rules.Domains;

/// <summary>Whether a doubtful reading of a domain may be the form's: l and 1, 0 and o, v and y are one to a reader, and of thin letters it passes over one (域名形近).</summary>
internal static partial class DomainLikeness
{
    /// <summary>More letters are not passed over.</summary>
    private const int MostLost = 2;

    /// <summary>Only where the reading is doubtful and nothing but look-alikes differs.</summary>
    public static bool MayBe(DocumentField? field, string registrable) =>
        field is { IsDoubtful: true } && DomainName.Parse(field.Value)?.Registrable is { } read
        && (AreAlike(read, registrable) || (Math.Abs(read.Length - registrable.Length) <= MostLost && Misreading.IsOfUnsure(TextComparison.Of(registrable, read), field)));

    /// <summary>Whether nothing but look-alikes parts two domains.</summary>
    public static bool AreAlike(string read, string registrable) => Math.Abs(read.Length - registrable.Length) <= MostLost && Folded(read) == Folded(registrable);

    private static string Folded(string domain) => ThinTwins().Replace(domain, "$1")
        .Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal).Replace('v', 'y')
        .Replace("1", "", StringComparison.Ordinal).Replace("i", "", StringComparison.Ordinal).Replace("l", "", StringComparison.Ordinal).Replace('0', 'o').Replace('5', 's').Replace('2', 'z').Replace('8', 'b').Replace('9', 'g').Replace('q', 'g').Replace('6', 'b');

    /// <summary>jj, of which one was passed over.</summary>
    [GeneratedRegex(@"([jtfr])\1", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ThinTwins();
}
