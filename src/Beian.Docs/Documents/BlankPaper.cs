using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents;

/// <summary>Whether there is only paper beside a character, so that nothing was lost there (空白处).</summary>
public static class BlankPaper
{
    /// <summary>Share of ink below which a place is empty; a stop covers four times as much.</summary>
    private const double Empty = 0.006;

    /// <summary>From its middle to where the ink of a character ends, in ems.</summary>
    private const double HalfWord = 0.58, HalfMark = 0.28;

    /// <summary>Narrower places have room for nothing, in ems.</summary>
    private const double Least = 0.15;

    /// <summary>From middle to middle, in usual distances: room for another character.</summary>
    private const double Room = 1.6;

    /// <summary>Between two characters of one line.</summary>
    public static bool IsBetween(Glyph before, Glyph after, IFieldProbe probe)
    {
        double from = Half(before), to = ((after.Center - before.Center) / before.Em) - Half(after);
        return to - from < Least || probe.InkShare(Beside(before, from, to)) < Empty;
    }

    /// <summary>Within one em behind the last character of a line.</summary>
    public static bool IsBehind(Glyph last, IFieldProbe probe) => probe.InkShare(Beside(last, Half(last), Half(last) + 1)) < Empty;

    /// <summary>Between two words of one line, where there is room for a character and ink of one: the reader passed over it.</summary>
    public static bool HasLostWord(ReadText text, IFieldProbe probe) => text.Pieces().Any(line => HasLostWord(line, probe));

    private static bool HasLostWord(IReadOnlyList<Glyph> line, IFieldProbe probe)
    {
        var pairs = line.Zip(line.Skip(1)).Where(p => IsWord(p.First) && IsWord(p.Second)).ToList();
        var steps = pairs.Select(p => p.Second.Center - p.First.Center).Order().ToList();
        if (steps.Count < 4)
            return false;
        var usual = Math.Max(steps[steps.Count / 2], line[0].Em);
        return pairs.Any(p => p.Second.Center - p.First.Center > Room * usual && !IsBetween(p.First, p.Second, probe));
    }

    private static double Half(Glyph glyph) => IsWord(glyph) ? HalfWord : HalfMark;

    private static bool IsWord(Glyph glyph) => PlainText.IsIdeograph(glyph.Text[0]);

    /// <summary>The place so many ems behind a character's middle.</summary>
    private static Quad Beside(Glyph glyph, double from, double to)
    {
        var quad = glyph.Line.Quad;
        double middle = (glyph.Source.From + glyph.Source.To) / 2, em = glyph.Em / quad.Width;
        return quad.Slice(middle + (from * em), middle + (to * em));
    }
}
