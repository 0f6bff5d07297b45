using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.Papers;

/// <summary>Tells 1 from l and 0 from o in a domain by the shape of each, where recognizers of lines cannot (形近字母按字形判断).</summary>
internal static class DomainTwins
{
    /// <summary>Lead from which a shape is believed: of letters in fonts that nothing was learnt from, small and damaged, one in 400 was the other then (decision 0018).</summary>
    private const double Sure = 3;

    /// <summary>Lead of the twin up to which a letter among letters or a figure among figures, of which the reader is certain, is what it was read as.</summary>
    private const double Tolerated = 1;

    private const double Certain = 0.9;

    /// <summary>The same of a figure: an l that is drawn as one is read with 0.45 to 0.98.</summary>
    private const double CertainFigure = 0.985;

    /// <summary>The same of an o between other round letters, whose shape shows nothing: oo, oc.</summary>
    private const double CertainRound = 0.995;

    /// <summary>Lead of the figure above which a letter that readers agree on is doubted: an l, an l of a face that may draw it as a 1 (of 97 none led by more than 3.1), an o.</summary>
    private const double LikeLetter = -1, LikeFigure = 3.5, LikeZero = 2;

    private const string Figures = "10", Letters = "lo";

    /// <summary>The domain with each such letter as its shape says, or as words have it, and those glyphs; null where it has none, or one is not sure.</summary>
    /// <param name="domain">As it was read.</param>
    /// <param name="latin">What a reader of Latin print sees.</param>
    /// <param name="text">It stands at its end, behind www. in some cases.</param>
    /// <param name="probe">Of the page.</param>
    public static (string Domain, IReadOnlySet<Glyph> Twins, IReadOnlyList<string> Proof)? Settle(string domain, Lazy<string?> latin, ReadText text, IFieldProbe probe)
    {
        if (Leads(domain, text, probe) is not { Count: > 0 } leads)
            return null;
        var open = leads.Where(l => !IsPlain(domain, l.At, l.Glyph, l.Lead)).ToLookup(l => IsBelieved(domain, l.At, l.Lead));
        var rounds = open[false].Where(l => l is { Lead: null, Glyph: { Text: "o", Source.Confidence: > CertainRound } } && !IsBesideFigure(domain, l.At)).ToList();
        if (rounds.Count > 0 && !AreSeen(rounds, 'o', domain, latin))
            return null;
        var words = open[false].Except(rounds).ToList();
        if (words.Count > 0 && !(MayBeDrawnAlike(leads, text) && words.TrueForAll(l => IsOfWord(l.At, l.Glyph, l.Lead))))
            return null;
        var settled = With(With(domain, open[true]), words.Select(l => l with { Lead = -1 }));
        return words.Count == 0 || AreWords(settled, domain, words, latin) ? (settled, leads.Select(l => l.Glyph).ToHashSet<Glyph>(ReferenceEqualityComparer.Instance), words.Count == 0 ? ["letterShape"] : ["letterShape", "word"]) : null;

        bool IsOfWord(int at, Glyph glyph, double? lead) => domain[at] is '1' or 'l' && lead < Sure && (glyph.Source.Confidence < CertainFigure || domain[at] == 'l');
    }

    /// <summary>
    /// In Ming and Kai faces, whose letters stand in even steps, an l is drawn as a 1, and nobody can tell by its shape. It is an l where the reader is not certain of a figure, the shape does not speak for one plainly, a reader of Latin print sees an l at
    /// each such place, no figure is beside it, and it stands within a word.
    /// </summary>
    private static bool AreWords(string settled, string domain, List<(int At, int Kind, Glyph Glyph, double? Lead)> words, Lazy<string?> latin) =>
        words.TrueForAll(l => !IsBesideFigure(settled, l.At) && DomainWords.HaveWithin(settled, l.At)) && AreSeen(words, 'l', domain, latin);

    /// <summary>A reader of Latin print sees that letter at each of them.</summary>
    private static bool AreSeen(List<(int At, int Kind, Glyph Glyph, double? Lead)> places, char letter, string domain, Lazy<string?> latin) =>
        DomainLetters.Aligned(domain, latin.Value) is { } seen && places.TrueForAll(l => seen[l.At] == letter);

    private static bool IsBesideFigure(string domain, int at) => new[] { -1, 1 }.Any(step => Beside(domain, at, step) is { } other && char.IsAsciiDigit(other));

    /// <summary>
    /// The domain as shapes have it, where one speaks against what readers agree on: these have learnt from words and read on1ine as online, each of them. Null where none does.
    /// </summary>
    /// <remarks>
    /// Of 220 domains in eleven faces, in every second of which a 1 stood for one l (decision 0022), 70 of 74 such figures lead by more than -1 where letters differ in width, and one of 183 letters l; of letters on drawn papers (scan, photo,
    /// hard) two of 127. No o of 242 leads by more than 2, ten of thirteen zeros do.
    /// </remarks>
    /// <param name="meant">What is believed of it, as long.</param>
    /// <param name="domain">As it was read.</param>
    /// <param name="text">It stands at its end, behind www. in some cases.</param>
    /// <param name="probe">Of the page.</param>
    public static string? Contradicted(string meant, string domain, ReadText text, IFieldProbe probe)
    {
        if (Leads(domain, text, probe) is not { Count: > 0 } leads)
            return null;
        var least = MayBeDrawnAlike(leads, text) ? LikeFigure : LikeLetter;
        return leads.Where(l => l.Lead > (meant[l.At] switch { 'l' => least, 'o' => LikeZero, _ => double.MaxValue })).ToList() is { Count: > 0 } against ? With(meant, against.Where(l => l.Lead >= Sure)) : null;
    }

    /// <summary>In Ming and Kai faces, whose letters stand in even steps, an l is drawn as a 1: of 97 letters l none led its figure by 3 there, of 72 in other faces of one width 67.</summary>
    private static bool MayBeDrawnAlike(IEnumerable<(int At, int Kind, Glyph Glyph, double? Lead)> leads, ReadText text) => EvenPitch.Is(text) && leads.Where(l => Figures[l.Kind] == '1').All(l => l.Lead > -Sure);

    /// <summary>Where a person is to look: as wording has it, but for letters whose shape speaks for their twin.</summary>
    /// <param name="likely">By wording, as long as what was read.</param>
    /// <inheritdoc cref="Settle"/>
    public static string Likelier(string likely, string domain, ReadText text, IFieldProbe probe) =>
        likely.Length == domain.Length && Leads(domain, text, probe) is { } leads ? With(likely, leads.Where(l => IsBelieved(domain, l.At, l.Lead))) : likely;

    /// <summary>
    /// Shapes are believed where the letter stands among its like: in Kai, Ming and typewriter faces an l has the flag and the foot of a 1 (x1htcyjc for xlhtcyjc), and there are faces whose 0 is
    /// no taller than an o. No o is as tall as a 0.
    /// </summary>
    private static bool IsBelieved(string domain, int at, double? lead)
    {
        if (lead is not { } figure || Math.Abs(figure) < Sure || (figure > 0 && MayBeSyllable(domain, at)))
            return false;
        if (figure > 0 && domain[at] is '0' or 'o')
            return true;
        char? before = Beside(domain, at, -1), behind = Beside(domain, at, 1);
        return (before is null && behind is null) || new[] { before, behind }.Any(c => c is { } other && char.IsAsciiDigit(other) == figure > 0);
    }

    /// <summary>The next character that is none of these letters; null at the end of a part of the domain.</summary>
    private static char? Beside(string domain, int at, int step)
    {
        for (at += step; at >= 0 && at < domain.Length && char.IsAsciiLetterOrDigit(domain[at]); at += step)
        {
            if (!(Figures + Letters).Contains(domain[at], StringComparison.Ordinal))
                return domain[at];
        }

        return null;
    }

    /// <summary>20081ian: what looks like a 1 there may be the l of a syllable, and no shape tells.</summary>
    private static bool MayBeSyllable(string domain, int at) => domain[at] is '1' or 'l' && at + 1 < domain.Length && domain[at + 1] is 'a' or 'e' or 'i' or 'u';

    /// <summary>The l of pali and the 0 of 2008: their neighbors are of their kind, the reader is certain, and the shape does not speak for the twin.</summary>
    private static bool IsPlain(string domain, int at, Glyph glyph, double? lead)
    {
        bool IsFigure(int i) => i >= 0 && i < domain.Length && char.IsAsciiDigit(domain[i]);
        var isFigure = IsFigure(at);
        var hasFigure = IsFigure(at - 1) || IsFigure(at + 1);
        return isFigure == hasFigure && !(isFigure && MayBeSyllable(domain, at)) && glyph.Source.Confidence >= Certain && lead is { } figure && (isFigure ? figure : -figure) > -Tolerated;
    }

    private static string With(string domain, IEnumerable<(int At, int Kind, Glyph Glyph, double? Lead)> leads)
    {
        var letters = domain.ToCharArray();
        foreach (var (at, kind, _, lead) in leads)
            letters[at] = lead > 0 ? Figures[kind] : Letters[kind];
        return new string(letters);
    }

    /// <summary>By how much the figure leads at each such letter; null where they are not those of the text.</summary>
    private static List<(int At, int Kind, Glyph Glyph, double? Lead)>? Leads(string domain, ReadText text, IFieldProbe probe)
    {
        var name = NameOf(domain);
        var glyphs = text.Glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).TakeLast(domain.Length).ToList();
        if (name <= 0 || glyphs.Count < domain.Length || glyphs.Any(g => g.Text.Length != 1))
            return null;
        // A capital is another shape.
        return [.. Enumerable.Range(0, name).Select(i => (At: i, Kind: Math.Max(Figures.IndexOf(domain[i], StringComparison.Ordinal), Letters.IndexOf(domain[i], StringComparison.Ordinal)), Glyph: glyphs[i])).Where(p => p.Kind >= 0)
            .Select(p => (p.At, p.Kind, p.Glyph, p.Glyph.Text[0] == domain[p.At] ? probe.TwinLead(p.Glyph, Figures[p.Kind], Letters[p.Kind], IsAlone(domain, p.At)) : null))];
    }

    /// <summary>None of these letters, nor an i, right beside it.</summary>
    private static bool IsAlone(string domain, int at) => !new[] { at - 1, at + 1 }.Any(i => i >= 0 && i < domain.Length && (domain[i] is 'i' || (Figures + Letters).Contains(domain[i], StringComparison.Ordinal)));

    /// <summary>Length of what stands before its ending: no letter of .com.cn is a figure.</summary>
    private static int NameOf(string domain) => domain.Length - 1 - (DomainName.Parse(domain)?.Suffix.Length ?? domain.Length);

    /// <summary>The same whichever of two twins was read: what others say of the rest can be compared then.</summary>
    public static string? Folded(string? text) => text?.Replace('1', 'l').Replace('0', 'o');
}
