using System.Text.RegularExpressions;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Looks at a domain again with more room around it: the same reader must see the same, or what the border of a table cut off (域名复看).</summary>
internal static partial class DomainLook
{
    /// <summary>By how much the crop grows before and behind, in heights of the line.</summary>
    private const double Before = 0.4, Behind = 1.8;

    /// <summary>The same where it goes on on another line: the rest of a letter.</summary>
    private const double AtBreak = 0.3, LastLetter = 0.3;

    /// <summary>The same for a dash behind a line's last letter.</summary>
    private const double RoomForDash = 0.9;

    /// <summary>How much more than it is given the reader of Latin print looks at, before and behind.</summary>
    private const double LatinMargin = 0.3;

    /// <summary>The domain that is seen there; null where none or several are.</summary>
    public static string? Again(ReadText domain, IFieldProbe probe)
    {
        var lines = domain.Pieces().Select(line => new TextRun(line).Quad).ToList();
        var seen = probe.Reread([.. lines.Select((q, i) => Around(q, i == 0 ? Before : AtBreak, i == lines.Count - 1 ? Behind : AtBreak))], null);
        return seen.Count == lines.Count && DomainNames.All(PlainText.Squeeze(string.Concat(seen.Select(l => l.Text)))).ToList() is [var found] ? found.Value : null;
    }

    /// <summary>Whether a crop with more room behind the end of a line shows a dash there, at which a domain goes on below.</summary>
    public static bool HasDashAtBreak(ReadText domain, IFieldProbe probe)
    {
        var broken = domain.Pieces().SkipLast(1).Where(line => line[^1].Text is not ("-" or ".")).Select(line => Around(new TextRun(line).Quad, 0, RoomForDash)).ToList();
        return broken.Count > 0 && probe.Reread(broken, null).Any(l => PlainText.Squeeze(l.Text) is [.., '-' or '一' or '—' or '–' or '_' or '~']);
    }

    /// <summary>What a second reader sees with a little more behind it: the last letter is known by its middle, and half an m is an r.</summary>
    public static string? WithEnd(ReadText domain, string alphabet, IFieldProbe probe) =>
        domain.LineQuads.Count == 0 ? null : probe.SecondOpinion([.. domain.LineQuads.SkipLast(1), Around(domain.LineQuads[^1], 0, LastLetter)], alphabet);

    /// <summary>What a reader of Latin print sees from where the domain begins, nothing of what stands before it: a rule, or the end of a label, is a letter to it.</summary>
    public static string? Tight(ReadText domain, IFieldProbe probe)
    {
        var lines = domain.LineQuads;
        return lines.Count == 0 ? null : probe.LatinOpinion([Around(lines[0], -LatinMargin, 0), .. lines.Skip(1)]);
    }

    /// <summary>
    /// Whether a reader that knows Latin print alone, and so tells l, 1 and i apart better than the others, sees the same there, marks around it aside. It passes over dots, which the
    /// ending proves, and takes q for g, of which pinyin has no gi; of v for y it errs as the others do, but lv and nv are pinyin.
    /// </summary>
    /// <param name="domain">As it was read.</param>
    /// <param name="latin">What that reader sees, asked for only where no letter speaks against it.</param>
    /// <param name="mayHaveStray">The paper before it is blank: a letter seen there, such as the beginning of the line to write on, is none.</param>
    public static bool IsSeenAsLatin(string domain, Lazy<string?> latin, bool mayHaveStray = false) =>
        !LoneV().IsMatch(domain[..domain.LastIndexOf('.')]) && latin.Value is { } seen && !DomainLetters.HasStrayCapital(seen)
        && Regex.IsMatch(
            Blanks().Replace(seen, "").ToLowerInvariant().Replace("gi", "qi", StringComparison.Ordinal),
            $"(?<![a-z0-9@-]){(mayHaveStray ? "[a-z0-9]?" : "")}(?:www)?{Regex.Escape(Blanks().Replace(domain, "").Replace("gi", "qi", StringComparison.Ordinal))}(?![a-z0-9-])", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>
    /// Whether it has figures that look like letters, or letters beside figures: no reader's score tells these apart. Nor does it tell y from v in a blurred picture, where one reader errs
    /// twice alike, and pinyin has no v; nor, where the rule to write on runs through its tail, g from q, behind which pinyin has i or u.
    /// </summary>
    public static bool IsAmbiguous(string domain) => Ambiguous().IsMatch(domain);

    /// <summary>The same where 1, l, 0 and o are known by their shapes.</summary>
    public static bool IsAmbiguousBesideTwins(string domain) => AmbiguousBesideTwins().IsMatch(domain);

    /// <summary>A figure alone beside letters: in print of even widths 1 is l to every reader, so that no two of them prove it.</summary>
    public static bool HasLoneFigure(string domain) => LoneFigure().IsMatch(domain);

    /// <summary>An l or an o right beside a figure, of which it may be one.</summary>
    public static bool HasTwinBesideFigure(string domain) => TwinBesideFigure().IsMatch(domain);

    /// <summary>zhuvl for zhuyl: no word has a v before a consonant, nor has pinyin; tv and dev end with it, and nv and lv stand for nü and lü. kangvang, which is words with a y.</summary>
    public static bool HasStrayV(string domain) => StrayV().IsMatch(domain)
        || Enumerable.Range(0, domain.Length).Any(i => domain[i] == 'v' && !DomainWords.AreAround(domain, i) && DomainWords.AreAround($"{domain[..i]}y{domain[(i + 1)..]}", i));

    private static Quad Around(Quad line, double before, double behind) => line.Slice(-before * line.Height / line.Width, 1 + (behind * line.Height / line.Width));

    [GeneratedRegex("(?<![lnt]|de)v(?![aeiou])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StrayV();

    [GeneratedRegex(@"[.\s]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex("(?<![ln])v", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LoneV();

    [GeneratedRegex("(?<=[a-z])[10](?![0-9])|(?<![0-9])[10](?=[a-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LoneFigure();

    [GeneratedRegex(@"[lo](?=\d)|(?<=\d)[lo]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TwinBesideFigure();

    [GeneratedRegex(@"v|rn|(?<!q)q(?![iuq])|i(?=\d)|(?<=\d)i", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AmbiguousBesideTwins();

    [GeneratedRegex(@"[10v]|rn|(?<!q)q(?![iuq])|[lio](?=\d)|(?<=\d)[lio]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ambiguous();
}
