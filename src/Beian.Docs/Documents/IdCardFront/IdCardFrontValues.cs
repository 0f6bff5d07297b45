using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.IdCardFront;

/// <summary>Which text on the card belongs to which field.</summary>
public static class IdCardFrontValues
{
    /// <summary>How far below its label a name reaches, in ems of the label: long ones are set in two small lines.</summary>
    private const double NameHeight = 1.9;

    /// <summary>By field name; a field whose text was not found is absent.</summary>
    public static IReadOnlyDictionary<string, ReadText> Find(Sheet sheet)
    {
        var labels = IdCardFrontLabels.OnCard(LabelFinder.Find(sheet, IdCardFrontLabels.All), sheet);
        var bare = labels.Select(l => l.Field).Distinct().Count() < 2 ? IdCardFrontUnlabeled.FrameOf(sheet) : null;
        // What is left of labels misleads more than it helps.
        if (bare is not null)
            labels = [.. labels.Where(l => l.Field == FieldNames.IdNumber)];
        var inLabels = labels.SelectMany(l => l.Glyphs).ToHashSet();
        var texts = new Dictionary<string, ReadText>();

        var number = NumberGlyphs(sheet, labels, inLabels);
        if (number.Count > 0)
            texts[FieldNames.IdNumber] = ReadText.From([new TextRun(number)]);
        inLabels.UnionWith(number);

        var frame = bare ?? IdCardFrontByPlace.Frame(labels, number);
        var runs = sheet.Lines
            .SelectMany(line => Sheet.Without(line, inLabels))
            .SelectMany(Sheet.Split)
            .Where(r => number.Count == 0 || Math.Abs(r.Row - number[0].Row) > 0.7 * number[0].Em)
            .Where(r => !WatermarkWords.IsOnly(r.Text) && !r.Glyphs.All(g => g.Source.Confidence < 0.35) && !IdCardFrontByPlace.IsOnPortrait(r, frame))
            .ToList();
        foreach (var value in LabelLayout.Assign([.. labels.Where(l => l.Field != FieldNames.IdNumber)], runs))
        {
            // Where the labels below were not found, their values would all go on the name's.
            var own = value.Label.Field == FieldNames.Name ? [.. value.Runs.Where(r => r.Row - value.Label.Row < NameHeight * value.Label.Em)] : value.Runs;
            if (own.Count > 0 && !texts.ContainsKey(value.Label.Field))
                texts[value.Label.Field] = ReadText.From(own);
        }

        IdCardFrontByPlace.Complete(texts, frame, runs);
        if (texts.TryGetValue(FieldNames.BirthDate, out var date))
            texts[FieldNames.BirthDate] = BirthDateRow.Complete(date, runs);
        return texts;
    }

    private static IReadOnlyList<Glyph> NumberGlyphs(Sheet sheet, IReadOnlyList<LabelHit> labels, HashSet<Glyph> inLabels)
    {
        var best = LabelFinder.Rows(sheet)
            .Select(row => IdNumberText.Longest([.. row.Where(g => !inLabels.Contains(g))]))
            .Where(n => n is not null)
            .MaxBy(n => n!.Count == 18 ? 100 : n.Count);
        if (best is not null)
            return best;
        // Fewer digits than a number has: take what stands behind its label all the same.
        var label = labels.FirstOrDefault(l => l.Field == FieldNames.IdNumber);
        return label is null
            ? []
            : [.. LabelFinder.Rows(sheet).SelectMany(r => r).Where(g => g.Left > label.Right - (0.5 * g.Em) && Math.Abs(g.Row - label.Row) < 0.8 * g.Em && !inLabels.Contains(g))];
    }
}
