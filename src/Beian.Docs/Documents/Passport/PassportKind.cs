using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;

namespace Beian.Docs.Documents.Passport;

/// <summary>The data page of a passport, found by its machine-readable zone, else by its title (护照资料页).</summary>
public sealed class PassportKind : IDocumentKind
{
    /// <summary>The page of ICAO Doc 9303 part 4 in millimeters, and where its zone lies on it.</summary>
    private const double Width = 125, Height = 88, ZoneLeft = 6.5, NumbersTop = 76.9, ZonePitch = 2.54;

    /// <inheritdoc/>
    public string Kind => DocumentKinds.Passport;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page)
    {
        var found = new List<FoundDocument>();
        foreach (var zone in MrzLines.OfPassports(page))
        {
            var second = zone.Lines[1]!;
            var unit = second.Pitch / ZonePitch;
            if (unit <= 0)
                continue;
            double left = second.Glyphs[0].Center - (ZoneLeft * unit), top = second.Row - (NumbersTop * unit);
            var own = page.Sheet.Only(line => line[line.Count / 2] is var middle
                && middle.Center > left - (4 * unit) && middle.Center < left + ((Width + 4) * unit) && middle.Row > top - (3 * unit) && middle.Row < top + ((Height + 2) * unit));
            found.Add(new FoundDocument(Kind, 0.9 + (0.02 * zone.Zone.Proofs), page.Sheet.ToPage(left, top, left + (Width * unit), top + (Height * unit)), own));
        }

        return found.Count > 0 ? found : Titled(page);
    }

    /// <summary>Where the zone was not read: the word, and items that only such a page has. What is read then is doubtful.</summary>
    private IReadOnlyList<FoundDocument> Titled(PageView page)
    {
        var runs = page.Sheet.Runs;
        if (!runs.Any(r => r.Text.Length <= 30 && (r.Text.Contains("护照", StringComparison.Ordinal) || r.Text.Contains("PASSPORT", StringComparison.OrdinalIgnoreCase))))
            return [];
        var labels = LabelFinder.Find(page.Sheet, PassportLabels.All);
        var fields = labels.Select(l => l.Field).Distinct().ToList();
        if (fields.Count < 5 || !fields.Contains(FieldNames.IdNumber))
            return [];
        var unit = labels.Select(l => l.Em).Order().ElementAt(labels.Count / 2) / 2;
        return [new FoundDocument(Kind, 0.7, TitledCard.Outline(page.Sheet, unit), page.Sheet)];
    }

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => PassportExtractor.Read(found, page);
}
