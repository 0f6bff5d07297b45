namespace Beian.Docs.Documents;

/// <summary>One kind of document: how it is told from others, and how it is read.</summary>
/// <remarks>Stateless and safe to call from several threads. Boxes are in pixels of the upright page.</remarks>
public interface IDocumentKind
{
    /// <summary>One of <see cref="DocumentKinds"/>.</summary>
    string Kind { get; }

    /// <summary>Every document of this kind on the page, with the lines that belong to it; none is the usual answer.</summary>
    IReadOnlyList<FoundDocument> Find(PageView page);

    /// <summary>The fields of one that was found.</summary>
    DocumentReading Read(FoundDocument found, PageView page);
}
