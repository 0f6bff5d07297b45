using Beian.Docs.Documents;
using Beian.Docs.Documents.Quality;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Recognition;

namespace Beian.Docs.Reading;

/// <summary>Adds to the documents of a page what their picture gives cause for (图片质量).</summary>
public sealed class QualityCheck(IDocumentMeter meter)
{
    /// <summary>The documents in pixels of the upright page, with the issues of their picture behind their own.</summary>
    public IReadOnlyList<DocumentReading> Add(IReadOnlyList<DocumentReading> documents, PageText text, PageSize picture)
    {
        var known = documents.Where(d => DocumentKinds.IsOurs(d.Kind)).ToList();
        if (known.Count == 0)
            return documents;
        var image = new PageSize(text.Image.Width, text.Image.Height);
        var signs = meter.Measure(text.Image, [.. known.Select(d => (d.Region, LinesOf(d, text)))]);
        return
        [
            .. documents.Select(d => known.IndexOf(d) is var at and >= 0
                ? d with { Issues = [.. d.Issues, .. KnownQualitySigns.Judge(new QualityView(d, signs[at], text.Lines, image, picture))] }
                : d),
        ];
    }

    private static IReadOnlyList<Quad> LinesOf(DocumentReading document, PageText text) =>
        [.. text.Lines.Select(l => l.Quad).Where(q => q.Center.X > document.Region.Left && q.Center.X < document.Region.Right && q.Center.Y > document.Region.Top && q.Center.Y < document.Region.Bottom)];
}
