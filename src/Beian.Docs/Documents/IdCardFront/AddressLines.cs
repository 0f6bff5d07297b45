using Beian.Docs.Documents.Layout;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>How an address is broken into lines on a card: eleven characters each (住址的折行, GA 448).</summary>
public static class AddressLines
{
    private const int Full = 11;

    /// <summary>A line of this many is longer than ten: cards that break earlier prove nothing.</summary>
    private const double Longer = 10.5;

    /// <summary>浙江省杭州市西湖区统|路312号: another character had room on a line, and the card breaks no earlier or shows ink there, so the reader passed over it.</summary>
    public static bool HaveRoomForMore(ReadText address, IFieldProbe probe)
    {
        var lines = address.Pieces().ToList();
        return lines.Count > 1
            && lines.SkipLast(1).Any(l => l.Count < Full && l.All(g => PlainText.IsIdeograph(g.Text[0])) && (lines.Max(Width) >= Longer || !BlankPaper.IsBehind(l[^1], probe)));
    }

    private static double Width(IReadOnlyList<Glyph> line) => line.Sum(g => g.Text[0] < 0x2E80 ? 0.5 : 1);
}
