using Beian.Docs.Documents.Certificates;
using Beian.Docs.Documents.Papers;

namespace Beian.Docs.Documents.LawFirmLicense;

/// <summary>A license as a booklet: its code and name on one page, the items on a later one (律师事务所登记事项).</summary>
public static class LawFirmPages
{
    /// <summary>Items that a page of them has at least.</summary>
    private const int Fewest = 3;

    /// <summary>Whether its items may stand on a later page.</summary>
    public static bool IsOpen(DocumentReading license) =>
        license.Kind == DocumentKinds.LawFirmLicense && license.ValueOf(FieldNames.Address) is null && license.ValueOf(FieldNames.Representative) is null;

    /// <summary>The items of a later page; null where it has none.</summary>
    /// <param name="license">That is open still.</param>
    /// <param name="page">A later one.</param>
    public static DocumentReading? Items(DocumentReading license, PageView page)
    {
        if (page.Sheet.Lines.Count == 0)
            return null;
        var found = new FoundDocument(license.Kind, license.Confidence, PaperExtent.Region(page.Sheet), page.Sheet);
        var fields = CertificateExtractor.Read(found, LawFirmLicenseKind.Profile, page).Fields.Where(f => f.Value.Value is not null && f.Key != FieldNames.CreditCode).ToDictionary();
        return fields.Count < Fewest || !(fields.ContainsKey(FieldNames.Address) || fields.ContainsKey(FieldNames.Representative))
            ? null
            : new DocumentReading { Kind = license.Kind, Page = page.Number, Confidence = license.Confidence, Region = found.Region, Rotation = page.Text.Rotation, Fields = fields, Continues = true };
    }

    /// <summary>A page of so many items that it looks like a license by itself, without the code that each has; null where it is another one.</summary>
    public static DocumentReading? Claimed(DocumentReading license, DocumentReading page) =>
        IsOpen(license) && page.Kind == license.Kind && page.ValueOf(FieldNames.CreditCode) is null && (page.ValueOf(FieldNames.Name) is not { } name || name == license.ValueOf(FieldNames.Name))
            ? page with { Continues = true, Fields = page.Fields.Where(f => f.Value.Value is not null).ToDictionary() }
            : null;

    /// <summary>The fields of the license with the items; what its first page shows stays, and what neither shows is missing still.</summary>
    public static IReadOnlyDictionary<string, FieldReading> Fields(DocumentReading license, DocumentReading items) =>
        items.Fields.Where(f => license.ValueOf(f.Key) is null).Concat(license.Fields).DistinctBy(f => f.Key).ToDictionary();
}
