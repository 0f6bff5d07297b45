using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Letters and figures of a domain that look alike: which of them it is more likely, and where one may hide as the other (形近字母).</summary>
internal static partial class DomainLetters
{
    /// <summary>The score below which the reader's runner-up counts.</summary>
    private const double Unsure = 0.9;

    /// <summary>
    /// Where a person is to look: yangli for yang1i, since a figure alone between letters is a letter far more often; minqjun and min9jun are mingjun. A reader of Latin print takes figures for
    /// letters, and hardly ever letters for figures: a figure that it sees as well, or does not take for that letter, stays.
    /// </summary>
    /// <param name="domain">As it was read.</param>
    /// <param name="latin">What a reader of Latin print sees there, or null.</param>
    public static string Likelier(string domain, string? latin)
    {
        var likely = WithTails(domain);
        // Two readings of unlike lengths cannot be laid side by side.
        return Aligned(domain, latin) is { } seen
            ? OneInLatin().Replace(ZeroInWord().Replace(likely, m => seen[m.Index] == 'o' ? "o" : "0"), m => seen[m.Index] == 'l' ? "l" : "1")
            : ZeroInWord().Replace(OneInWord().Replace(likely, "l"), "o");
    }

    /// <summary>minqjun and min9jun by hand are mingjun.</summary>
    public static string WithTails(string domain) => TailByHand().Replace(domain, "g");

    /// <summary>
    /// lianan49yangli for 1ianan49yang1i: in some prints every l is a 1 to the first reader. Where there are several and no l beside them, a reader of Latin print sees an l at each and the same at all
    /// other places, and a word has an l at each, they are letters. Null where not.
    /// </summary>
    public static string? WithLetters(string domain, string? latin)
    {
        if (domain.Contains('l', StringComparison.Ordinal) || Aligned(domain, latin) is not { } letters || domain.Zip(letters).Any(p => p.First != p.Second && p is not ('1', 'l')))
            return null;
        return letters.Count(c => c == 'l') > 1 && !BesideFigureOrTwin().IsMatch(letters) && !StrayL().IsMatch(letters) ? letters : null;
    }

    /// <summary>
    /// What that reader sees at each letter of the domain: its letters are as many, or it sees the domain once, whichever of two twins, among strokes of what stands beside it. It passes over dots and hyphens. Null where it
    /// sees something else.
    /// </summary>
    /// <param name="domain">As it was read, in small letters.</param>
    /// <param name="latin">What a reader of Latin print sees there, or null.</param>
    public static string? Aligned(string domain, string? latin)
    {
        var plain = domain.Replace(".", "", StringComparison.Ordinal);
        var seen = Letters(latin);
        if (seen.Length == plain.Length)
            return Spread(domain, seen, ".");
        return Within(plain, seen) is { } part ? Spread(domain, part, ".")
            : Within(plain.Replace("-", "", StringComparison.Ordinal), seen.Replace("-", "", StringComparison.Ordinal)) is { } letters ? Spread(domain, letters, ".-") : null;
    }

    private static string? Within(string plain, string seen)
    {
        string own = DomainTwins.Folded(plain)!, all = DomainTwins.Folded(seen)!.ToLowerInvariant();
        var at = all.IndexOf(own, StringComparison.Ordinal);
        return at >= 0 && all.LastIndexOf(own, StringComparison.Ordinal) == at ? seen.Substring(at, own.Length) : null;
    }

    /// <summary>With the domain's own marks where it has them.</summary>
    private static string Spread(string domain, string letters, string marks)
    {
        var at = 0;
        return string.Concat(domain.Select(c => marks.Contains(c, StringComparison.Ordinal) ? c : letters[at++]));
    }

    /// <summary>What that reader sees, without marks and what stands before a domain of the web.</summary>
    private static string Letters(string? latin) => latin is null ? "" : Others().Replace(WebHead().Replace(latin, ""), "");

    /// <summary>helwei for he1wei: an l where neither pinyin nor an abbreviation has one, and of which the reader says that it may be the figure.</summary>
    public static bool MayHideFigure(ReadText domain)
    {
        if (domain.Glyphs.Any(g => g.Text.Length != 1))
            return false;
        var text = string.Concat(domain.Glyphs.Select(g => g.Text)).ToLowerInvariant();
        return StrayL().Matches(text).Any(m => domain.Glyphs[m.Index].Source is { Confidence: < Unsure, Alternative: "1" });
    }

    /// <summary>A figure among small letters is a capital to a reader of Latin print: LingsOng.</summary>
    public static bool HasStrayCapital(string latin) => CapitalInWord().IsMatch(latin);

    [GeneratedRegex(@"(?<=[a-z]n)[q9](?![iu0-9])|(?<=\.or)q(?=\.)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TailByHand();

    [GeneratedRegex(@"^\s*www\.?", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WebHead();

    [GeneratedRegex("[^A-Za-z0-9@-]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Others();

    [GeneratedRegex("(?<=[a-z])1(?=[a-z])|(?<![a-z0-9])1(?=[a-z]{2})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneInWord();

    /// <summary>The same, and yl, wl, hl at a name's end: an abbreviation's second letter stands behind no vowel.</summary>
    [GeneratedRegex(@"(?<=[a-z])1(?=[a-z])|(?<![a-z0-9])1(?=[a-z]{2})|(?<=[a-z0-9-][b-dfhj-mp-tv-z])1(?=\.)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneInLatin();

    [GeneratedRegex("(?<=[a-z])0(?=[a-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZeroInWord();

    [GeneratedRegex("(?<=[aeiouvngr])l(?![aeiouvl])|(?<=[tdjqxzhmwy])l(?=[aeiouv])|(?<=[b-dfhjkmp-qstw-z])l(?=[b-df-hjkm-np-tw-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StrayL();

    /// <summary>Beside a figure, beside another, or at the end behind what no abbreviation has before it: gogo1l, lloydl.</summary>
    [GeneratedRegex("l(?=[0-9l])|(?<=[0-9])l|(?<![ywhskxjz])l(?![aeiouv])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BesideFigureOrTwin();

    [GeneratedRegex("(?<=[a-z])[OI](?=[a-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CapitalInWord();
}
