using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;

namespace Beian.Docs.Documents.ResidencePermit;

/// <summary>居住证 of the mainland's cities, and both sides of 港澳居民居住证 and 台湾居民居住证.</summary>
/// <remarks>The side with the person is an identity card's but for the ethnicity, which it lacks, and a number of 810000, 820000 or 830000 (domain §4.4).</remarks>
public sealed class ResidencePermitKind : IDocumentKind
{
    private static readonly IdCardFrontKind Front = new();

    /// <inheritdoc/>
    public string Kind => DocumentKinds.ResidencePermit;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page)
    {
        var fronts = Front.Find(page).Where(f => IsOfAnotherRegion(f.Sheet)).Select(f => f with { Kind = Kind }).ToList();
        var taken = fronts.SelectMany(f => f.Sheet.Lines).Select(l => l[0].Line).ToHashSet();
        var rest = page.Sheet.Only(line => !taken.Contains(line[0].Line));
        return [.. fronts, .. TitledCard.Find(rest, Kind, IsTitle, ResidencePermitLabels.All, 2)];
    }

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) =>
        TitledCard.Titles(found.Sheet, IsTitle).Count > 0 ? ResidencePermitExtractor.Read(found, page) : ReadFront(found, page);

    private static DocumentReading ReadFront(FoundDocument found, PageView page)
    {
        var card = IdCardFrontExtractor.Read(found, page);
        return card with
        {
            Kind = DocumentKinds.ResidencePermit,
            Fields = card.Fields.Where(f => f.Key != FieldNames.Ethnicity).ToDictionary(f => f.Key, f => f.Value),
        };
    }

    /// <summary>Under glare one character of it may be lost.</summary>
    private static readonly string[] Titles = ["居住证", "居住〓", "居〓证", "住〓证", "〓住证"];

    private static bool IsTitle(string text) =>
        Titles.Any(t => text.Contains(t, StringComparison.Ordinal)) && !text.Contains("证明", StringComparison.Ordinal) && !text.Contains("签注", StringComparison.Ordinal);

    private static bool IsOfAnotherRegion(Sheet sheet) =>
        !LabelFinder.Find(sheet, IdCardFrontLabels.All).Any(l => l.Field == FieldNames.Ethnicity)
        && LabelFinder.Rows(sheet).Any(row => IdNumberText.Longest(row) is { } number && IdNumberText.Text(number) is ['8', '1' or '2' or '3', '0', '0', '0', '0', ..]);
}
