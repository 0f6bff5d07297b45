using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>营业执照, of every edition and format.</summary>
public sealed class BusinessLicenseKind : IDocumentKind
{
    /// <summary>Below this score a page is some other document.</summary>
    private const double Threshold = 0.6;

    /// <inheritdoc/>
    public string Kind => DocumentKinds.BusinessLicense;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page)
    {
        var labels = LabelFinder.Find(page.Sheet, BusinessLicenseLabels.All);
        var score = BusinessLicenseCues.Score(page.Sheet, labels);
        if (score < Threshold)
            return [];
        var runs = page.Sheet.Runs;
        double left = runs.Min(r => r.Left), right = runs.Max(r => r.Right), top = runs.Min(r => r.Row), bottom = runs.Max(r => r.Row);
        double marginX = 0.06 * (right - left), marginY = 0.06 * (bottom - top);
        var region = page.Sheet.ToPage(left - marginX, top - marginY, right + marginX, bottom + marginY);
        return [new FoundDocument(Kind, score, region, page.Sheet)];
    }

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => BusinessLicenseExtractor.Read(found, page);
}
