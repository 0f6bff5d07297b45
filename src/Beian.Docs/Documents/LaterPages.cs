using Beian.Docs.Documents.LawFirmLicense;
using Beian.Docs.Documents.Papers;
using Beian.Docs.Documents.Quality;

namespace Beian.Docs.Documents;

/// <summary>Documents that go on on a later page of their file (跨页的材料).</summary>
public static class LaterPages
{
    /// <summary>Whether some of it may stand on a later page.</summary>
    public static bool MayFollow(DocumentReading document) => ContinuedPaper.IsOpen(document) || LawFirmPages.IsOpen(document);

    /// <summary>What a page that is no document by itself has of one that began before; null where it has nothing.</summary>
    public static DocumentReading? Of(DocumentReading document, PageView page) => LawFirmPages.IsOpen(document) ? LawFirmPages.Items(document, page) : ContinuedPaper.Foot(document, page);

    /// <summary>A document of a later page that is a part of the one before; null where it is one by itself.</summary>
    public static DocumentReading? Claimed(DocumentReading document, DocumentReading page) => LawFirmPages.Claimed(document, page);

    /// <summary>The document with what its later pages show.</summary>
    /// <param name="document">As its first page has it.</param>
    /// <param name="later">Its other pages; the last is what <see cref="Of"/> gave.</param>
    public static DocumentReading Join(DocumentReading document, params IReadOnlyList<DocumentReading> later) => document with
    {
        Fields = LawFirmPages.IsOpen(document) ? LawFirmPages.Fields(document, later[^1]) : ContinuedPaper.Fields(document, later[^1]),
        MorePages = [.. later.Select(p => new DocumentPage(p.Page, p.Rotation))],
        Issues = Issues(document, later[^1]),
    };

    /// <summary>What is wrong with the picture of either page is said once; boxes are those of the first. A later page of a document in color may well bear none.</summary>
    private static IReadOnlyList<DocumentIssue> Issues(DocumentReading first, DocumentReading last) =>
        [.. first.Issues, .. last.Issues.Where(i => i.Code != BlackAndWhiteCopy.Code).ExceptBy(first.Issues.Select(i => i.Code), i => i.Code).Select(i => i with { Box = null })];
}
