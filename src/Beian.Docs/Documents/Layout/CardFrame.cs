using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.Layout;

/// <summary>Where an identity card lies: a place in millimeters on the card as a place on the sheet, fitted to labels found.</summary>
/// <remarks>The card measures 85.6 x 54 mm (GA 448). Scale is one number: the rows are straight already.</remarks>
public sealed record CardFrame(double Scale, double Left, double Top)
{
    public const double Width = 85.6;
    public const double Height = 54.0;

    /// <summary>Least squares over pairs of (millimeters, sheet); null when they are too few or on one spot.</summary>
    public static CardFrame? Fit(IReadOnlyList<(PagePoint Millimeters, PagePoint Sheet)> pairs)
    {
        if (pairs.Count < 2)
            return null;
        var count = pairs.Count;
        double mx = pairs.Average(p => p.Millimeters.X), my = pairs.Average(p => p.Millimeters.Y);
        double sx = pairs.Average(p => p.Sheet.X), sy = pairs.Average(p => p.Sheet.Y);
        double product = 0, square = 0;
        for (var i = 0; i < count; i++)
        {
            double dx = pairs[i].Millimeters.X - mx, dy = pairs[i].Millimeters.Y - my;
            product += (dx * (pairs[i].Sheet.X - sx)) + (dy * (pairs[i].Sheet.Y - sy));
            square += (dx * dx) + (dy * dy);
        }

        if (square < 20 || product <= 0)
            return null;
        var scale = product / square;
        return new CardFrame(scale, sx - (scale * mx), sy - (scale * my));
    }

    public double ToMillimetersX(double x) => (x - Left) / Scale;

    public double ToMillimetersY(double y) => (y - Top) / Scale;

    /// <summary>Whether a place of the sheet is on the card, give or take <paramref name="slack"/> millimeters.</summary>
    public bool Contains(double x, double y, double slack) =>
        ToMillimetersX(x) is var mx && ToMillimetersY(y) is var my
        && mx > -slack && mx < Width + slack && my > -slack && my < Height + slack;

    /// <summary>The card's outline on the page.</summary>
    public Quad Outline(Sheet sheet) => sheet.ToPage(Left, Top, Left + (Width * Scale), Top + (Height * Scale));
}
