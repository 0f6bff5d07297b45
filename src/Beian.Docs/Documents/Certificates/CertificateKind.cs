namespace Beian.Docs.Documents.Certificates;

/// <summary>A certificate that prints labeled items: each kind only says what its title, labels and codes are (登记证书).</summary>
public abstract class CertificateKind(CertificateProfile profile) : IDocumentKind
{
    /// <summary>Below this score a page is some other document.</summary>
    private const double Threshold = 0.6;

    /// <inheritdoc/>
    public string Kind => profile.Kind;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page)
    {
        var score = CertificateCues.Score(page.Sheet, profile);
        if (score < Threshold)
            return [];
        var runs = page.Sheet.Runs;
        double left = runs.Min(r => r.Left), right = runs.Max(r => r.Right), top = runs.Min(r => r.Row), bottom = runs.Max(r => r.Row);
        double marginX = 0.06 * (right - left), marginY = 0.06 * (bottom - top);
        return [new FoundDocument(Kind, score, page.Sheet.ToPage(left - marginX, top - marginY, right + marginX, bottom + marginY), page.Sheet)];
    }

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => CertificateExtractor.Read(found, profile, page);
}
