using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Tells 1 from l and 0 from o in a domain by the shape of each, where recognizers of lines cannot (形近字母按字形判断).</summary>
internal static class DomainTwins
{
    /// <summary>Lead from which a shape is believed: of letters in fonts that nothing was learnt from, small and damaged, one in 400 was the other then (decision 0018).</summary>
    private const double Sure = 3;

    /// <summary>Lead of the twin up to which a letter among letters or a figure among figures, of which the reader is certain, is what it was read as.</summary>
    private const double Tolerated = 1;

    private const double Certain = 0.9;

    private const string Figures = "10", Letters = "lo";

    /// <summary>The domain with each such letter as its shape says, and those glyphs; null where it has none, or a shape is not sure.</summary>
    /// <param name="domain">As it was read.</param>
    /// <param name="text">It stands at its end, behind www. in some cases.</param>
    /// <param name="probe">Of the page.</param>
    public static (string Domain, IReadOnlySet<Glyph> Twins)? Settle(string domain, ReadText text, IFieldProbe probe)
    {
        if (Leads(domain, text, probe) is not { Count: > 0 } leads)
            return null;
        var open = leads.Where(l => !IsPlain(domain, l.At, l.Glyph, l.Lead)).ToList();
        return open.TrueForAll(l => Math.Abs(l.Lead ?? 0) >= Sure) ? (With(domain, open), leads.Select(l => l.Glyph).ToHashSet<Glyph>(ReferenceEqualityComparer.Instance)) : null;
    }

    /// <summary>Where a person is to look: as wording has it, but for letters whose shape speaks for their twin.</summary>
    /// <param name="likely">By wording, as long as what was read.</param>
    /// <inheritdoc cref="Settle"/>
    public static string Likelier(string likely, string domain, ReadText text, IFieldProbe probe) =>
        likely.Length == domain.Length && Leads(domain, text, probe) is { } leads ? With(likely, leads.Where(l => Math.Abs(l.Lead ?? 0) >= Sure)) : likely;

    /// <summary>The l of pali and the 0 of 2008: their neighbors are of their kind, the reader is certain, and the shape does not speak for the twin.</summary>
    private static bool IsPlain(string domain, int at, Glyph glyph, double? lead)
    {
        bool IsFigure(int i) => i >= 0 && i < domain.Length && char.IsAsciiDigit(domain[i]);
        var isFigure = IsFigure(at);
        var hasFigure = IsFigure(at - 1) || IsFigure(at + 1);
        return isFigure == hasFigure && glyph.Source.Confidence >= Certain && lead is { } figure && (isFigure ? figure : -figure) > -Tolerated;
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
        var name = domain.LastIndexOf('.');
        var glyphs = text.Glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).TakeLast(domain.Length).ToList();
        if (name <= 0 || glyphs.Count < domain.Length || glyphs.Any(g => g.Text.Length != 1))
            return null;
        // A capital is another shape.
        return [.. Enumerable.Range(0, name).Select(i => (At: i, Kind: Math.Max(Figures.IndexOf(domain[i], StringComparison.Ordinal), Letters.IndexOf(domain[i], StringComparison.Ordinal)), Glyph: glyphs[i])).Where(p => p.Kind >= 0)
            .Select(p => (p.At, p.Kind, p.Glyph, p.Glyph.Text[0] == domain[p.At] ? probe.TwinLead(p.Glyph, Figures[p.Kind], Letters[p.Kind]) : null))];
    }

    /// <summary>The same whichever of two twins was read: what others say of the rest can be compared then.</summary>
    public static string? Folded(string? text) => text?.Replace('1', 'l').Replace('0', 'o');
}
