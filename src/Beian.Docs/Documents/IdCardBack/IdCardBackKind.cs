using Beian.Docs.Documents.IdCardFront;
using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardBack;

/// <summary>The emblem side of a resident identity card (居民身份证国徽面).</summary>
public sealed class IdCardBackKind : IDocumentKind
{
    /// <summary>How far from its place the office's row may be, in millimeters.</summary>
    private const double OfficeRow = 5;

    /// <inheritdoc/>
    public string Kind => DocumentKinds.IdCardBack;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page)
    {
        var labels = LabelFinder.Find(page.Sheet, IdCardBackLabels.All);
        var found = new List<FoundDocument>();
        foreach (var anchor in Anchors(labels))
        {
            var near = labels.Where(l => IsInPlace(anchor, l)).ToList();
            var kinds = near.Select(l => l.Field).Distinct().ToList();
            // The country's name stands on many papers, with a term too; a police office between them only on a card.
            if (kinds.Count < 2 || !(HasTitle(kinds) || kinds.Contains(FieldNames.Authority) || HasOffice(anchor, page.Sheet))
                || found.Any(f => f.Sheet.Lines.Any(line => anchor.Contains(line[0].Left, line[0].Row, 0))))
                continue;
            var frame = CardFrame.Fit(Pairs(near)) ?? anchor;
            var own = page.Sheet.Only(line => frame.Contains(line[line.Count / 2].Center, line[line.Count / 2].Row, 3.5));
            if (own.Lines.Count > 0 && !OtherCardWords.StandOn(own) && (HasTitle(kinds) || !(HasNumber(own) || Conversation.IsOn(page.Sheet))))
                found.Add(new FoundDocument(Kind, Math.Min(0.999, 0.6 + (0.1 * kinds.Count)), frame.Outline(page.Sheet), own));
        }

        return found;
    }

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => IdCardBackExtractor.Read(found with { Sheet = found.Sheet.Straightened() }, page);

    private static IEnumerable<CardFrame> Anchors(IReadOnlyList<LabelHit> labels)
    {
        foreach (var title in labels.Where(l => l.Field is IdCardBackLabels.Title or IdCardBackLabels.TemporaryTitle))
        {
            if (CardFrame.Fit(Pairs([title])) is { } frame)
                yield return frame;
        }

        foreach (var authority in labels.Where(l => l.Field == FieldNames.Authority))
        {
            foreach (var validity in labels.Where(l => l.Field == IdCardBackLabels.Validity && l.Row > authority.Row && Math.Abs(l.Left - authority.Left) < 3 * l.Em))
            {
                if (CardFrame.Fit(Pairs([authority, validity])) is { } frame)
                    yield return frame;
            }
        }

        // A watermark may lie over the title and the other label.
        foreach (var country in labels.Where(l => l.Field == IdCardBackLabels.Country))
        {
            foreach (var validity in labels.Where(l => l.Field == IdCardBackLabels.Validity && l.Row > country.Row))
            {
                if (CardFrame.Fit(Pairs([country, validity])) is { } frame)
                    yield return frame;
            }
        }
    }

    private static bool HasTitle(IEnumerable<string> kinds) => kinds.Any(k => k is IdCardBackLabels.Title or IdCardBackLabels.TemporaryTitle);

    /// <summary>A citizen's number, which is on the other side: here somebody wrote down what both say.</summary>
    private static bool HasNumber(Sheet sheet) => LabelFinder.Rows(sheet).Any(r => IdNumberText.Longest(r)?.Count == ResidentIdNumber.Length);

    /// <summary>公安局 right above the term.</summary>
    private static bool HasOffice(CardFrame frame, Sheet sheet) => sheet.Runs.Any(r => r.Text.Contains("公安", StringComparison.Ordinal)
        && Math.Abs(frame.ToMillimetersY(r.Row) - IdCardBackLabels.Places[FieldNames.Authority].First.Y) < OfficeRow && frame.ToMillimetersX(r.Center) is > 30 and < 80);

    private static bool IsInPlace(CardFrame frame, LabelHit label)
    {
        var (first, last) = IdCardBackLabels.Places[label.Field];
        return Math.Abs(frame.ToMillimetersX(label.Glyphs[0].Center) - first.X) < 8
            && Math.Abs(frame.ToMillimetersX(label.Glyphs[^1].Center) - last.X) < 8
            && Math.Abs(frame.ToMillimetersY(label.Row) - first.Y) < 9;
    }

    private static List<(PagePoint Millimeters, PagePoint Sheet)> Pairs(IEnumerable<LabelHit> labels) =>
        [.. labels.SelectMany(l => new[]
        {
            (IdCardBackLabels.Places[l.Field].First, new PagePoint(l.Glyphs[0].Center, l.Row)),
            (IdCardBackLabels.Places[l.Field].Last, new PagePoint(l.Glyphs[^1].Center, l.Row)),
        })];
}
