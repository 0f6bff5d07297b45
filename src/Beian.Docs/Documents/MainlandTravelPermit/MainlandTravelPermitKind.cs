using Beian.Docs.Documents.PersonCards;

namespace Beian.Docs.Documents.MainlandTravelPermit;

/// <summary>港澳居民来往内地通行证 (回乡证) and 台湾居民来往大陆通行证 (台胞证), card edition; the other side by its machine-readable zone.</summary>
public sealed class MainlandTravelPermitKind : IDocumentKind
{
    /// <summary>Place of the zone on a card, in millimeters (ICAO Doc 9303 part 5).</summary>
    private const double ZoneLeft = 4.6, ZoneTop = 36.5, ZonePitch = 2.54, Width = 85.6, Height = 54;

    /// <inheritdoc/>
    public string Kind => DocumentKinds.MainlandTravelPermit;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page)
    {
        var found = TitledCard.Find(page.Sheet, Kind, IsTitle, MainlandTravelPermitLabels.All, 3).ToList();
        foreach (var zone in MrzLines.OfCards(page.Sheet, page.Probe).Where(z => IsPermit(z.Zone.DocumentCode) && z.Zone.IssuingState == "CHN"))
        {
            var middle = zone.Lines[1]!;
            var unit = middle.Pitch / ZonePitch;
            if (unit <= 0)
                continue;
            double left = middle.Glyphs[0].Center - (ZoneLeft * unit), top = zone.Lines[0]!.Row - (ZoneTop * unit);
            var own = page.Sheet.Only(line => line[line.Count / 2] is var glyph
                && glyph.Center > left && glyph.Center < left + (Width * unit) && glyph.Row > top && glyph.Row < top + (Height * unit));
            found.Add(new FoundDocument(Kind, 0.95, page.Sheet.ToPage(left, top, left + (Width * unit), top + (Height * unit)), own));
        }

        return found;
    }

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) =>
        TitledCard.Titles(found.Sheet, IsTitle).Count > 0 ? MainlandTravelPermitExtractor.ReadFront(found, page) : MainlandTravelPermitExtractor.ReadZone(found, page);

    /// <summary>往来港澳通行证 is another paper: it belongs to people of the mainland.</summary>
    private static bool IsTitle(string text) =>
        text.Contains("通行证", StringComparison.Ordinal)
        && (text.Contains("港澳居民", StringComparison.Ordinal) || text.Contains("台湾居民", StringComparison.Ordinal) || text.Contains("内地", StringComparison.Ordinal) || text.Contains("大陆", StringComparison.Ordinal));

    private static bool IsPermit(string code) => code is "CR" or "CT";
}
