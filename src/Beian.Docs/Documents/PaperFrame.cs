using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents;

/// <summary>Whether the first ink behind a line is the paper's frame: unlike a character it runs on above and below the line (边框).</summary>
public static class PaperFrame
{
    /// <summary>How far behind a character it is looked for, in ems: what stands farther away is not looked at by others either.</summary>
    private const double Reach = 1.5;

    /// <summary>From the middle of a line to where its own print has ended and the next line's has not begun, in ems.</summary>
    private const double Near = 0.56, Far = 0.76;

    /// <summary>How far apart one stroke may begin in the line, above and below, in ems: pictures are a little askew.</summary>
    private const double Askew = 0.08;

    public static bool IsBehind(Glyph last, IFieldProbe probe)
    {
        var place = BlankPaper.Behind(last, Reach);
        if (probe.InkPieces(place) is not [var (own, _), ..])
            return false;
        return new[] { Beside(place, last.Em, -Far, -Near), Beside(place, last.Em, Near, Far) }.All(b => probe.InkPieces(b)?.Any(p => Math.Abs(p.From - own) * place.Width < Askew * last.Em) == true);
    }

    /// <summary>Whether nothing behind a line is as high as a figure, up to the frame.</summary>
    public static bool HasNoFigureBehind(Glyph last, IFieldProbe probe) => probe.InkPieces(BlankPaper.Behind(last, Reach)) is [] || IsBehind(last, probe);

    /// <summary>The same columns, above or below.</summary>
    private static Quad Beside(Quad place, double em, double from, double to)
    {
        PagePoint left = (place.TopLeft + place.BottomLeft) * 0.5, right = (place.TopRight + place.BottomRight) * 0.5;
        var down = (place.BottomLeft - place.TopLeft) * (em / Math.Max(1, place.Height));
        return new(left + (down * from), right + (down * from), right + (down * to), left + (down * to));
    }
}
