using Beian.Docs.Geometry;

namespace Beian.Docs.Imaging;

/// <summary>Measures how good the picture of each document is. Safe to call from several threads.</summary>
public interface IDocumentMeter
{
    /// <summary>One answer per document, in order; the page is looked at once.</summary>
    /// <param name="page">The upright page.</param>
    /// <param name="documents">Where each lies, and the lines of text on it.</param>
    IReadOnlyList<DocumentSigns> Measure(PageImage page, IReadOnlyList<(Quad Region, IReadOnlyList<Quad> Lines)> documents);
}
