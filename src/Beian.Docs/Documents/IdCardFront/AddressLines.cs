using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>How an address is broken into lines on a card: eleven characters each (住址的折行, GA 448).</summary>
public static class AddressLines
{
    private const int Full = 11;

    /// <summary>Shorter lines end where the address does.</summary>
    private const int Shortest = 8;

    /// <summary>Behind the last character, in ems: one more.</summary>
    private const double Reach = 1.35;

    /// <summary>A line of this many is longer than ten: cards that break earlier prove nothing.</summary>
    private const double Longer = 10.5;

    /// <summary>浙江省杭州市西湖区统|路312号: another character had room on a line, and the card breaks no earlier or shows ink there, so the reader passed over it.</summary>
    public static bool HaveRoomForMore(ReadText address, IFieldProbe probe)
    {
        var lines = address.Pieces().ToList();
        return lines.Count > 1
            && lines.SkipLast(1).Any(l => l.Count < Full && l.All(g => PlainText.IsIdeograph(g.Text[0])) && (lines.Max(Width) >= Longer || !BlankPaper.IsBehind(l[^1], probe)));
    }

    /// <summary>
    /// The address with 一 at the end of a line that has room for it, where a longer crop shows it: the detector passes over a level stroke, and no ink is
    /// left of it when rules are taken away. Null where there is none.
    /// </summary>
    public static ReadText? WithOne(ReadText address, IFieldProbe probe)
    {
        var glyphs = new List<Glyph>(address.Glyphs);
        foreach (var line in address.Pieces().SkipLast(1).Where(l => l.Count is >= Shortest and < Full && l.All(g => PlainText.IsIdeograph(g.Text[0]))).ToList())
        {
            var quad = new TextRun(line).Quad;
            var longer = quad.Slice(0, 1 + (Reach * line[^1].Em / quad.Width));
            if (probe.Reread([longer], null) is not [{ } seen] || PlainText.Squeeze(seen.Text) is not { } text)
                continue;
            var own = string.Concat(line.Select(g => g.Text));
            if (text.Length == own.Length + 1 && text.StartsWith(own, StringComparison.Ordinal) && DashForOne.IsDashOrOne(text[^1..]))
                glyphs.Insert(glyphs.IndexOf(line[^1]) + 1, PutIn.Behind('一', line[^1]));
        }

        return glyphs.Count == address.Glyphs.Count ? null : address.With(glyphs);
    }

    private static double Width(IReadOnlyList<Glyph> line) => line.Sum(g => g.Text[0] < 0x2E80 ? 0.5 : 1);
}
