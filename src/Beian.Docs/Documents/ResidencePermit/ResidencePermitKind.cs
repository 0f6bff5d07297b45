using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Geometry;

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
        var titled = TitledCard.Find(rest, Kind, IsTitle, ResidencePermitLabels.All, 2).ToList();
        var sides = fronts.Concat(titled).ToList();
        var people = sides.Where(s => fronts.Contains(s) || LabelFinder.Find(s.Sheet, ResidencePermitLabels.All).Any(l => l.Field == FieldNames.Name)).ToList();
        return sides.Count == 2 && people is [var front] ? [Both(front, sides.Find(s => s != front)!, page.Sheet)] : sides;
    }

    /// <summary>The person and the term of one card, copied on one page.</summary>
    private static FoundDocument Both(FoundDocument front, FoundDocument back, Sheet sheet)
    {
        var lines = front.Sheet.Lines.Concat(back.Sheet.Lines).Select(l => l[0].Line).ToHashSet();
        return new(front.Kind, Math.Max(front.Confidence, back.Confidence), Quad.Enclosing([front.Region, back.Region])!, sheet.Only(line => lines.Contains(line[0].Line))) { Sides = [front, back] };
    }

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page)
    {
        if (found.Sides.Count == 0)
            return ReadSide(found, page);
        var sides = found.Sides.Select(s => ReadSide(s, page)).ToList();
        return sides[0] with
        {
            Confidence = found.Confidence,
            Region = found.Region,
            Fields = sides.SelectMany(s => s.Fields).DistinctBy(f => f.Key).ToDictionary(f => f.Key, f => f.Value),
            Issues = [.. sides.SelectMany(s => s.Issues)],
        };
    }

    private static DocumentReading ReadSide(FoundDocument found, PageView page) =>
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
