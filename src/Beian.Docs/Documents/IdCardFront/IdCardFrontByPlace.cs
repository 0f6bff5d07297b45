using Beian.Docs.Documents.Layout;
using Beian.Docs.Geometry;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Fills in, by place on the card, fields whose label was not read.</summary>
public static class IdCardFrontByPlace
{
    /// <summary>Where values stand, in millimeters: left, top, right, bottom.</summary>
    private static readonly (string Field, double Left, double Top, double Right, double Bottom)[] Places =
    [
        (FieldNames.Name, 13.2, 6, 52, 13.4),
        (FieldNames.Sex, 13.2, 13.4, 23, 20),
        (FieldNames.Ethnicity, 32, 13.4, 50, 20),
        (FieldNames.BirthDate, 13.2, 20, 50, 26.5),
        (FieldNames.Address, 13.2, 26.5, 53, 43.5),
    ];

    /// <summary>Adds what is missing to <paramref name="texts"/>; what the labels gave is left alone.</summary>
    public static void Complete(Dictionary<string, ReadText> texts, CardFrame? frame, IReadOnlyList<TextRun> runs)
    {
        if (frame is null)
            return;
        foreach (var (field, left, top, right, bottom) in Places)
        {
            if (texts.ContainsKey(field))
                continue;
            var inside = runs
                .SelectMany(r => r.Glyphs)
                .Where(g => frame.ToMillimetersX(g.Center) is var x && x > left && x < right
                    && frame.ToMillimetersY(g.Row) is var y && y > top && y < bottom)
                .ToHashSet();
            var pieces = runs.Select(r => r.Glyphs.Where(inside.Contains).ToList()).Where(g => g.Count > 0).Select(g => new TextRun(g)).ToList();
            if (pieces.Count > 0)
                texts[field] = ReadText.From(ReadingOrder.Of(pieces));
        }
    }

    /// <summary>Whether a run lies on the portrait, where no text is.</summary>
    public static bool IsOnPortrait(TextRun run, CardFrame? frame) =>
        frame is not null && frame.ToMillimetersX(run.Center) > 54 && frame.ToMillimetersY(run.Row) is > 5 and < 42.5;

    /// <summary>Where the card lies, by everything of it that was found.</summary>
    public static CardFrame? Frame(IReadOnlyList<LabelHit> labels, IReadOnlyList<Glyph> number)
    {
        var pairs = new List<(PagePoint, PagePoint)>();
        foreach (var label in labels)
        {
            var (first, last) = IdCardFrontLabels.Places[label.Field];
            pairs.Add((first, new PagePoint(label.Glyphs[0].Center, label.Row)));
            pairs.Add((last, new PagePoint(label.Glyphs[^1].Center, label.Row)));
        }

        if (number.Count == 18)
        {
            pairs.Add((IdCardFrontLabels.Number.First, new PagePoint(number[0].Center, number[0].Row)));
            pairs.Add((IdCardFrontLabels.Number.Last, new PagePoint(number[^1].Center, number[^1].Row)));
        }

        return CardFrame.Fit(pairs);
    }
}
