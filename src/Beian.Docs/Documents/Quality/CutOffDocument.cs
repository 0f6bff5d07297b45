using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.Quality;

/// <summary>A part of a card lies outside the picture (边角不全). [HWK][WXM] R-135</summary>
/// <remarks>Only where the card's outline is known from its labels; where a licence's paper ends nothing on it tells.</remarks>
public sealed class CutOffDocument : IQualitySign
{
    public const string Code = "quality.cutOff";

    /// <summary>How much of a side must be missing, over its length: outlines are that uncertain.</summary>
    private const double Missing = 0.06;

    /// <summary>Kinds whose outline follows from where their labels stand.</summary>
    private static readonly HashSet<string> Cards = [DocumentKinds.IdCardFront, DocumentKinds.IdCardBack];

    public DocumentIssue? Judge(QualityView view)
    {
        if (!Cards.Contains(view.Document.Kind))
            return null;
        var region = view.Document.Region;
        var outside = Math.Max(
            Math.Max(-region.Left, region.Right - view.Image.Width) / Math.Max(1, region.Right - region.Left),
            Math.Max(-region.Top, region.Bottom - view.Image.Height) / Math.Max(1, region.Bottom - region.Top));
        return outside > Missing
            ? new DocumentIssue(Code, Severity.Info, null, "证件没有拍全，有一边或一角在图片之外。请把四个角都拍进来。") { Box = Inside(region, view), Measured = Math.Round(outside, 3) }
            : null;
    }

    private static Quad Inside(Quad region, QualityView view) =>
        region.Map(p => new PagePoint(Math.Clamp(p.X, 0, view.Image.Width), Math.Clamp(p.Y, 0, view.Image.Height)));
}
