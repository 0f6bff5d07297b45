using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.PersonCards;

/// <summary>Finds the value of a label beside or below it, by what a value of that kind looks like (标签旁或标签下的值).</summary>
/// <remarks>Cards for travelers print labels in two languages, before their values or above them; the value's own shape decides.</remarks>
public sealed class CardValues
{
    private readonly IReadOnlyList<LabelHit> _labels;
    private readonly IReadOnlyList<TextRun> _runs;

    private CardValues(IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs) => (_labels, _runs) = (labels, runs);

    public static CardValues Of(Sheet sheet, IReadOnlyList<Label> labels)
    {
        var hits = LabelFinder.Find(sheet, labels);
        var inLabels = hits.SelectMany(l => l.Glyphs).ToHashSet();
        return new CardValues(hits, [.. sheet.Lines.SelectMany(line => Sheet.Without(line, inLabels)).SelectMany(Sheet.Split)]);
    }

    /// <summary>Every run that is no label.</summary>
    public IReadOnlyList<TextRun> Runs => _runs;

    public bool Has(string field) => _labels.Any(l => l.Field == field);

    /// <summary>The nearest run that looks right; null when there is none.</summary>
    public ReadText? Find(string field, Func<string, bool> looksRight)
    {
        var best = _labels
            .Where(l => l.Field == field)
            .SelectMany(label => _runs.Select(run => (Run: run, Cost: Cost(label, run))))
            .Where(c => c.Cost is not null && looksRight(c.Run.Text))
            .OrderBy(c => c.Cost)
            .Select(c => c.Run)
            .FirstOrDefault();
        return best is null ? null : ReadText.From([best]);
    }

    /// <summary>The value with the lines that it wraps to.</summary>
    public ReadText? Lines(string field)
    {
        var values = LabelLayout.Assign(_labels, _runs);
        return values.FirstOrDefault(v => v.Label.Field == field && v.Runs.Count > 0) is { } value ? ReadText.From(value.Runs) : null;
    }

    /// <summary>How far in ems the run is from where the label's value is expected; null when it cannot be its value.</summary>
    private double? Cost(LabelHit label, TextRun run)
    {
        var em = Math.Max(label.Em, run.Em);
        var drop = run.Row - label.Row;
        if (Math.Abs(drop) < 0.7 * em)
        {
            var gap = (run.Left - label.Right) / em;
            var isBehindAnother = _labels.Any(l => l != label && Math.Abs(l.Row - run.Row) < 0.7 * em && l.Left >= label.Right && l.Right <= run.Left + (0.3 * em));
            return gap > -0.6 && gap < 16 && !isBehindAnother ? gap : null;
        }

        return drop > 0 && drop < 3.4 * em && Math.Abs(run.Left - label.Left) < 2.5 * em ? 4 + (drop / em) + (Math.Abs(run.Left - label.Left) / em) : null;
    }
}
