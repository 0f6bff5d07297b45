using Beian.Docs.Documents.Layout;
using Beian.Docs.Documents.PersonCards;
using Beian.Docs.Geometry;
using Beian.Docs.Identifiers;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>The person side of a resident identity card (居民身份证人像面).</summary>
public sealed class IdCardFrontKind : IDocumentKind
{
    /// <summary>How far around a card other items of the same paper are looked for, in millimeters.</summary>
    internal const double Near = 25;

    /// <summary>So many labels must be in their places; from here on one may be out of it. And so many that only a card has them all there.</summary>
    private const int MostOfAll = 3, Whole = 5;

    /// <summary>How far from its row the number may stand, in millimeters.</summary>
    private const double NumberRow = 8;

    /// <inheritdoc/>
    public string Kind => DocumentKinds.IdCardFront;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Find(PageView page)
    {
        var labels = LabelFinder.Find(page.Sheet, IdCardFrontLabels.All);
        var found = new List<FoundDocument>();
        foreach (var anchor in Anchors(page.Sheet, labels))
        {
            // What lies too far from the number to be on the same card belongs to another one.
            var near = labels.Where(l => anchor.Contains(l.Left, l.Row, 6)).ToList();
            var kinds = near.Select(l => l.Field).Distinct().Count();
            // A number and 住址 in running text: two labels are a card only where they stand as on a card.
            if (kinds < 2 || (kinds == 2 && !near.All(l => IsInPlace(anchor, l))) || found.Any(f => f.Sheet.Lines.Any(line => anchor.Contains(line[0].Left, line[0].Row, 0))))
                continue;
            var frame = Refine(anchor, near, page.Sheet);
            var own = page.Sheet.Only(line => frame.Contains(line[line.Count / 2].Center, line[line.Count / 2].Row, 3.5));
            // Forms and chats have the same labels elsewhere; a chat may show a card as well.
            if (!AreInPlace(frame, near, out var inPlace) || HasNumberElsewhere(frame, own) || (inPlace < Whole && Conversation.IsOn(page.Sheet)))
                continue;
            if (own.Lines.Count > 0 && !OtherCardWords.StandOn(own) && !OtherCardWords.StandBelow(page.Sheet.Only(line => IsBelow(frame, line[0]))) && !OtherCardWords.StandAround(page.Sheet.Only(line => frame.Contains(line[0].Left, line[0].Row, Near))))
                found.Add(new FoundDocument(Kind, Math.Min(0.999, 0.55 + (0.08 * kinds)), frame.Outline(page.Sheet), own));
        }

        var taken = found.SelectMany(f => f.Sheet.Lines).Select(l => l[0].Line).ToHashSet();
        found.AddRange(IdCardFrontUnlabeled.Find(page.Sheet.Only(line => !taken.Contains(line[0].Line))));
        return found;
    }

    /// <inheritdoc/>
    public DocumentReading Read(FoundDocument found, PageView page) => IdCardFrontExtractor.Read(found with { Sheet = found.Sheet.Straightened() }, page);

    /// <summary>A first guess of each card's place: from its number, or from the labels of its left edge.</summary>
    private static IEnumerable<CardFrame> Anchors(Sheet sheet, IReadOnlyList<LabelHit> labels)
    {
        foreach (var line in LabelFinder.Rows(sheet))
        {
            if (IdNumberText.Longest(line) is { Count: 18 } number
                && CardFrame.Fit([(IdCardFrontLabels.Number.First, Middle(number[0])), (IdCardFrontLabels.Number.Last, Middle(number[^1]))]) is { } frame)
                yield return frame;
        }

        foreach (var label in labels.Where(l => l.Field == FieldNames.IdNumber))
        {
            if (CardFrame.Fit(Pairs([label])) is { } frame)
                yield return frame;
        }

        foreach (var name in labels.Where(l => l.Field is FieldNames.Name or FieldNames.Sex))
        {
            var below = labels
                .Where(l => l.Field is FieldNames.BirthDate or FieldNames.Address && l.Row > name.Row && Math.Abs(l.Left - name.Left) < 2 * name.Em)
                .MinBy(l => l.Row);
            if (below is not null && CardFrame.Fit([.. Pairs([name, below])]) is { } frame)
                yield return frame;
        }
    }

    private static CardFrame Refine(CardFrame anchor, IReadOnlyList<LabelHit> labels, Sheet sheet)
    {
        var pairs = Pairs(labels.Where(l => IsInPlace(anchor, l)));
        foreach (var line in sheet.Lines)
        {
            if (IdNumberText.Longest(line) is { Count: 18 } number && anchor.Contains(number[0].Center, number[0].Row, 3))
                pairs.AddRange([(IdCardFrontLabels.Number.First, Middle(number[0])), (IdCardFrontLabels.Number.Last, Middle(number[^1]))]);
        }

        return CardFrame.Fit(pairs) is { } fitted && fitted.Scale / anchor.Scale is > 0.75 and < 1.33 ? fitted : anchor;
    }

    /// <summary>Under the number, nearer than any item of a card below this one.</summary>
    private static bool IsBelow(CardFrame frame, Glyph glyph) =>
        frame.ToMillimetersX(glyph.Center) is > -5 and < 40 && frame.ToMillimetersY(glyph.Row) is > 49 and < 76;

    /// <summary>All of them, or all but one that is not the number's.</summary>
    private static bool AreInPlace(CardFrame frame, IReadOnlyList<LabelHit> labels, out int count)
    {
        var inPlace = labels.Where(l => IsInPlace(frame, l)).Select(l => l.Field).ToHashSet();
        var others = labels.Select(l => l.Field).Where(f => !inPlace.Contains(f)).ToHashSet();
        count = inPlace.Count;
        return others.Count == 0 || (others.Count == 1 && count >= MostOfAll && !others.Contains(FieldNames.IdNumber));
    }

    private static bool HasNumberElsewhere(CardFrame frame, Sheet sheet) =>
        LabelFinder.Rows(sheet).Select(IdNumberText.Longest).Any(n => n is { Count: ResidentIdNumber.Length } && Math.Abs(frame.ToMillimetersY(n[0].Row) - IdCardFrontLabels.Number.First.Y) > NumberRow);

    private static bool IsInPlace(CardFrame frame, LabelHit label)
    {
        var place = IdCardFrontLabels.Places[label.Field].First;
        return Math.Abs(frame.ToMillimetersX(label.Glyphs[0].Center) - place.X) < 6 && Math.Abs(frame.ToMillimetersY(label.Row) - place.Y) < 6;
    }

    private static List<(PagePoint Millimeters, PagePoint Sheet)> Pairs(IEnumerable<LabelHit> labels) =>
        [.. labels.SelectMany(l => new[]
        {
            (IdCardFrontLabels.Places[l.Field].First, Middle(l.Glyphs[0])),
            (IdCardFrontLabels.Places[l.Field].Last, Middle(l.Glyphs[^1])),
        })];

    private static PagePoint Middle(Glyph glyph) => new(glyph.Center, glyph.Row);
}
