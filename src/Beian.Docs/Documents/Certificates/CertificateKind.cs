using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.Certificates;

/// <summary>A certificate that prints labeled items: each kind only says what its title, labels and codes are (登记证书).</summary>
public abstract class CertificateKind(CertificateProfile profile) : IDocumentKind
{
    /// <summary>Below this score a page is some other document.</summary>
    private const double Threshold = 0.6;

    /// <inheritdoc/>
    public string Kind => profile.Kind;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page) =>
        [.. CertificateParts.Of(page.Sheet).Select(part => (Sheet: part, Score: CertificateCues.Score(part, profile))).Where(p => p.Score >= Threshold)
            .Select(p => new FoundDocument(Kind, p.Score, PaperExtent.Region(p.Sheet), p.Sheet))];

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => CertificateExtractor.Read(found, profile, page);
}
