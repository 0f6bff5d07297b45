using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Papers;

/// <summary>Whether one of two thin letters side by side was passed over: zhisunjj.cn read with one j, of which every look is certain (漏读的并列字母).</summary>
public static class ThinTwins
{
    private const string Thin = "jilftr1";

    /// <summary>A thin letter's ink is no wider, in ems.</summary>
    private const double Widest = 0.3;

    /// <summary>Twins are as wide as each other, a letter and an arm of its neighbor are not.</summary>
    private const double Alike = 1.35;

    /// <summary>Where at most the right part of a wide letter begins, in ems from its middle: it is no letter of its own, as the leg of h in hih and the bowl of o in oly.</summary>
    private const double Leg = 0.22;

    /// <summary>Of the place between two middles: ink that reaches its edge belongs to a neighbor.</summary>
    private const double Edge = 0.02;

    /// <summary>Whether more thin pieces of ink stand somewhere in it than thin letters were read.</summary>
    public static bool MayLackOne(ReadText domain, IFieldProbe probe) =>
        domain.Pieces().Any(line => Enumerable.Range(1, Math.Max(0, line.Count - 2)).Any(i => IsThin(line[i]) && HasMore(line[i - 1], line[i], line[i + 1], probe)));

    /// <summary>More thin pieces of ink stand between the middles of its neighbors than thin letters were read there.</summary>
    private static bool HasMore(Glyph before, Glyph letter, Glyph behind, IFieldProbe probe)
    {
        if (before.Line != behind.Line)
            return false;
        var place = letter.Line.Quad.Slice(Middle(before), Middle(behind));
        var known = new[] { before, letter, behind }.Count(IsThin);
        double own = LegOf(before, place.Width), next = LegOf(behind, place.Width);
        var pieces = (probe.InkPieces(place) ?? []).Where(p => p.From > own && p.To < 1 - next && (p.To - p.From) * place.Width < Widest * letter.Em).Select(p => p.To - p.From).ToList();
        return pieces.Count > known && pieces.Zip(pieces.Skip(1)).Any(p => Math.Max(p.First, p.Second) < Alike * Math.Min(p.First, p.Second));
    }

    private static double LegOf(Glyph neighbor, double width) => char.IsAsciiLetterOrDigit(neighbor.Text[0]) && !IsThin(neighbor) ? Math.Max(Edge, Leg * neighbor.Em / width) : Edge;

    private static bool IsThin(Glyph glyph) => glyph.Text.Length == 1 && Thin.Contains(char.ToLowerInvariant(glyph.Text[0]), StringComparison.Ordinal);

    private static double Middle(Glyph glyph) => (glyph.Source.From + glyph.Source.To) / 2;
}
