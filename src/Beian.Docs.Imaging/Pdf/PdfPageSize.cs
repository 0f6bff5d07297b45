using Beian.Docs.Intake;

namespace Beian.Docs.Imaging.Pdf;

/// <summary>One page of a PDF in points (1/72 inch), and how many pixels it gets (PDF 页面尺寸).</summary>
/// <param name="Width">Before the page's own rotation, which the drawing program applies.</param>
/// <param name="Height">Before the page's own rotation.</param>
internal sealed record PdfPageSize(double Width, double Height)
{
    private const double PointsPerInch = 72;

    /// <summary>A page of the size of a card is drawn finer, since its print is finer.</summary>
    private const int SmallPageDotsPerInch = 300;

    private const double SmallPagePoints = 420;

    public bool IsUsable => double.IsFinite(Width) && double.IsFinite(Height) && Width >= 1 && Height >= 1;

    /// <summary>Pixels of the page before turning: at the configured resolution, never longer than reading needs.</summary>
    public (int Width, int Height) PixelsFor(IntakeOptions options)
    {
        var longest = Math.Max(Width, Height);
        double dots = longest < SmallPagePoints ? Math.Max(options.PdfDotsPerInch, SmallPageDotsPerInch) : options.PdfDotsPerInch;
        dots = Math.Min(dots, options.ReadingSide * PointsPerInch / longest);
        return (Pixels(Width, dots), Pixels(Height, dots));
    }

    private static int Pixels(double points, double dots) => Math.Max(1, (int)Math.Round(points * dots / PointsPerInch));
}
