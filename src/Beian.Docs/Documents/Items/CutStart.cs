using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Items;

/// <summary>A value that begins farther right than its column has lost its first characters, one that begins a line below its label its first line, to glare or a fold (行首缺字、缺首行).</summary>
public static class CutStart
{
    /// <summary>In ems: labels of one column begin so close to each other.</summary>
    private const double Column = 2;

    /// <summary>In ems: values of one column begin so close to each other.</summary>
    private const double Aligned = 0.5;

    /// <summary>In ems: farther right than the column a value does not begin.</summary>
    private const double Most = 0.8;

    /// <summary>In ems: lower than the others behind their labels no value begins, and so many others are needed to tell.</summary>
    private const double Lower = 1;

    private const int Others = 3;

    /// <summary>Doubts values that two others of their column show to be cut, and those that begin lower than the others; measured from the labels, so that a slanted column is no matter.</summary>
    /// <param name="fields">As read so far.</param>
    /// <param name="items">Those that stand in columns behind their labels.</param>
    /// <param name="label">Of an item.</param>
    /// <param name="text">Of an item.</param>
    /// <param name="isInColumns">Whether all values of a column begin at the same place; if not, only what begins lower is told.</param>
    public static void Doubt(Dictionary<string, FieldReading> fields, IReadOnlyList<string> items, Func<string, LabelHit?> label, Func<string, ReadText?> text, bool isInColumns)
    {
        var starts = items
            .Select(f => (Field: f, Label: label(f), Text: text(f)))
            .Where(s => s.Label is not null && s.Text is { IsEmpty: false })
            .Select(s => (s.Field, LabelLeft: s.Label!.Left, LabelWidth: s.Label.Right - s.Label.Left, Start: s.Text!.Glyphs[0].Left - s.Label.Left, s.Text.Glyphs[0].Left, s.Text.Glyphs[0].Em, Drop: s.Text.Glyphs[0].Row - s.Label.Row))
            .ToList();
        foreach (var own in starts)
        {
            if (!fields.TryGetValue(own.Field, out var field) || field.Status != FieldStatus.Confirmed)
                continue;
            var column = starts.Where(s => s.Field != own.Field && Math.Abs(s.LabelLeft - own.LabelLeft) < Column * own.Em && own.Start - s.Start > Most * own.Em
                // Labels that end at one place begin at many.
                && own.Left - s.Left > Aligned * own.Em
                // Behind a label that is set wider no value begins so early.
                && s.Start > own.LabelWidth - (Aligned * own.Em)).ToList();
            var drops = starts.Where(s => s.Field != own.Field).Select(s => s.Drop).Order().ToList();
            if (drops.Count >= Others && own.Drop - drops[drops.Count / 2] > Lower * own.Em)
                fields[own.Field] = field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.5), Evidence = [.. field.Evidence, "lostLine"] };
            else if (isInColumns && column.Any(a => column.Count(b => Math.Abs(a.Start - b.Start) < Aligned * own.Em) > 1))
                fields[own.Field] = field with { Status = FieldStatus.Doubtful, Confidence = Math.Min(field.Confidence, 0.5), Evidence = [.. field.Evidence, "cutOff"] };
        }
    }
}
