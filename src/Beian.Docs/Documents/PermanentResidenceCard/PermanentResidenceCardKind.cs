using Beian.Docs.Documents.PersonCards;

namespace Beian.Docs.Documents.PermanentResidenceCard;

/// <summary>外国人永久居留身份证, editions of 2017 and 2023: the side with the person.</summary>
public sealed class PermanentResidenceCardKind : IDocumentKind
{
    /// <inheritdoc/>
    public string Kind => DocumentKinds.PermanentResidenceCard;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page) =>
        TitledCard.Find(page.Sheet, Kind, t => t.Contains("永久居留", StringComparison.Ordinal), PermanentResidenceCardLabels.All, 3);

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => PermanentResidenceCardExtractor.Read(found, page);
}
