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
        var parts = LicenseParts.Of(page.Sheet).Select(Found).ToList();
        return parts.All(p => p is not null && (parts.Count == 1 || SaysWhose(p.Sheet))) ? [.. parts.OfType<FoundDocument>()] : Found(page.Sheet) is { } whole ? [whole] : [];
    }

    /// <summary>Of several licences each has its own name or number: what has neither is a piece of one.</summary>
    private static bool SaysWhose(Sheet sheet) => LabelFinder.Find(sheet, BusinessLicenseLabels.All).Any(l => l.Field is FieldNames.Name or FieldNames.CreditCode or FieldNames.RegistrationNumber);

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => BusinessLicenseExtractor.Read(found, page);

    private FoundDocument? Found(Sheet sheet)
    {
        var score = BusinessLicenseCues.Score(sheet, LabelFinder.Find(sheet, BusinessLicenseLabels.All));
        if (score < Threshold)
            return null;
        var runs = sheet.Runs;
        double left = runs.Min(r => r.Left), right = runs.Max(r => r.Right), top = runs.Min(r => r.Row), bottom = runs.Max(r => r.Row);
        double marginX = 0.06 * (right - left), marginY = 0.06 * (bottom - top);
        return new FoundDocument(Kind, score, sheet.ToPage(left - marginX, top - marginY, right + marginX, bottom + marginY), sheet);
    }
}
