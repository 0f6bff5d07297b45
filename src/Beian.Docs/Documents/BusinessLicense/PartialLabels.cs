using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.BusinessLicense;

/// <summary>
/// Labels are justified to one width, so that 名　　称 is two characters far apart, of which the detector may find only one: a lone
/// character of a label, flush with the other labels, stands for the whole.
/// </summary>
public static class PartialLabels
{
    private static readonly (string First, string Last, string Label, string Field)[] Spaced =
    [
        ("名", "称", "名称", FieldNames.Name),
        ("类", "型", "类型", FieldNames.Type),
        ("住", "所", "住所", FieldNames.Address),
        ("经", "者", "经营者", FieldNames.Representative),
        ("负", "", "负责人", FieldNames.Representative),
        ("投", "", "投资人", FieldNames.Representative),
    ];

    /// <summary>The labels, and those of which only an end was found.</summary>
    public static IReadOnlyList<LabelHit> Complete(IReadOnlyList<LabelHit> labels, Sheet sheet)
    {
        var columns = labels.Where(l => l.Label.Length >= 3 && l.Field is not (FieldNames.CreditCode or FieldNames.RegistrationNumber or FieldNames.Authority)).ToList();
        if (columns.Count < 2)
            return labels;
        var taken = labels.SelectMany(l => l.Glyphs).ToHashSet();
        var added = new List<LabelHit>(labels);
        foreach (var run in sheet.Runs.Where(r => r.Glyphs.Count <= 2 && !r.Glyphs.Any(taken.Contains)))
        {
            foreach (var (first, last, label, field) in Spaced)
            {
                if (added.Any(l => l.Field == field))
                    continue;
                var isEnd = run.Text == last && columns.Any(c => Math.Abs(c.Right - run.Right) < 1.5 * run.Em);
                var isStart = run.Text == first && columns.Any(c => Math.Abs(c.Left - run.Left) < 1.5 * run.Em);
                if (isEnd || isStart)
                    added.Add(new LabelHit(field, label, run.Glyphs));
            }
        }

        return added.Count == labels.Count ? labels : [.. added.OrderBy(l => l.Row)];
    }
}
