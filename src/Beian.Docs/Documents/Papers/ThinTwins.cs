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

    /// <summary>Where a letter at a line's end has no neighbor its ink reaches so far from its middle, in ems.</summary>
    private const double Reach = 0.3;

    /// <summary>Whether more thin pieces of ink stand somewhere in it than thin letters were read.</summary>
    public static bool MayLackOne(ReadText domain, IFieldProbe probe) => domain.Pieces().Any(line => Chains(line).Any(c => HasMore(line, c.From, c.Count, probe)));

    /// <summary>Thin letters side by side, from one that is none to the next; at an end of the line one alone has nothing to be compared with.</summary>
    private static IEnumerable<(int From, int Count)> Chains(IReadOnlyList<Glyph> line)
    {
        for (var from = 0; from < line.Count; from++)
        {
            var count = line.Skip(from).TakeWhile(IsThin).Count();
            if (count > 1 || (count == 1 && from > 0 && from + 1 < line.Count))
                yield return (from, count);
            from += count;
        }
    }

    /// <summary>More thin pieces of ink stand between the middles of the neighbors than thin letters were read there.</summary>
    private static bool HasMore(IReadOnlyList<Glyph> line, int from, int count, IFieldProbe probe)
    {
        Glyph first = line[from], last = line[from + count - 1];
        if (first.Line != last.Line)
            return false;
        var quad = first.Line.Quad;
        Glyph? before = from > 0 && line[from - 1].Line == first.Line ? line[from - 1] : null, behind = from + count < line.Count && line[from + count].Line == first.Line ? line[from + count] : null;
        var reach = Reach * first.Em / quad.Width;
        var place = quad.Slice(before is null ? Middle(first) - reach : Middle(before), behind is null ? Middle(last) + reach : Middle(behind));
        double own = before is null ? -Edge : LegOf(before, place.Width), next = behind is null ? -Edge : LegOf(behind, place.Width);
        var pieces = (probe.InkPieces(place) ?? []).Where(p => p.From > own && p.To < 1 - next && (p.To - p.From) * place.Width < Widest * first.Em).Select(p => p.To - p.From).ToList();
        return pieces.Count > count && pieces.Zip(pieces.Skip(1)).Any(p => Math.Max(p.First, p.Second) < Alike * Math.Min(p.First, p.Second));
    }

    private static double LegOf(Glyph neighbor, double width) => char.IsAsciiLetterOrDigit(neighbor.Text[0]) && !IsThin(neighbor) ? Math.Max(Edge, Leg * neighbor.Em / width) : Edge;

    private static bool IsThin(Glyph glyph) => glyph.Text.Length == 1 && Thin.Contains(char.ToLowerInvariant(glyph.Text[0]), StringComparison.Ordinal);

    private static double Middle(Glyph glyph) => (glyph.Source.From + glyph.Source.To) / 2;
}
