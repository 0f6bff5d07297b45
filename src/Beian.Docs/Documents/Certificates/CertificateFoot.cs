using Beian.Docs.Documents.Layout;

namespace Beian.Docs.Documents.Certificates;

/// <summary>The foot of a certificate, where the registrar's seal lies over its name and the date (落款).</summary>
/// <param name="Labels">登记管理机关, 发证日期 and the like that stand there.</param>
/// <param name="Runs">What stands there.</param>
public sealed record CertificateFoot(IReadOnlyList<LabelHit> Labels, IReadOnlyList<TextRun> Runs)
{
    /// <summary>Last characters of what registrars are called.</summary>
    private const string Ends = "局会厅室委部办心府院处署科";

    /// <summary>Shorter lines do not wrap.</summary>
    private const int ShortestWrapped = 8;

    public bool Holds(TextRun run) => Runs.Contains(run);

    /// <summary>The last labels of a column, with everything beside and below them; empty where other items follow.</summary>
    public static CertificateFoot Of(IReadOnlyList<LabelHit> labels, IReadOnlyList<TextRun> runs)
    {
        bool IsFoot(LabelHit label) => label.Field is FieldNames.Authority or FieldNames.IssuedOn;
        var foot = labels.Where(IsFoot).Where(f => !labels.Any(l => !IsFoot(l) && l.Row > f.Row + (0.5 * f.Em) && l.Left > f.Left - (6 * f.Em))).ToList();
        if (foot.Count == 0)
            return new([], []);
        double top = foot.Min(l => l.Row - (0.6 * l.Em)), left = foot.Min(l => l.Left - (2 * l.Em));
        var items = OfItems([.. labels.Except(foot)], foot, runs);
        return new(foot, [.. runs.Where(r => r.Row > top && r.Center > left && !items.Contains(r))]);
    }

    /// <summary>What stands beside the label of an item, or in the middle below one that has nothing beside, and its next line: in two columns 有效期 is level with the registrar at the left.</summary>
    private static HashSet<TextRun> OfItems(IReadOnlyList<LabelHit> labels, IReadOnlyList<LabelHit> foot, IReadOnlyList<TextRun> runs)
    {
        bool IsBeside(LabelHit label, TextRun run) => Math.Abs(label.Row - run.Row) < 0.6 * label.Em && label.Right < run.Left + (0.5 * run.Em);
        var bare = labels.Where(l => !runs.Any(r => IsBeside(l, r))).ToList();
        var items = runs.Where(r => labels.Any(l => IsBeside(l, r) && !foot.Any(f => IsBeside(f, r) && f.Left > l.Left)) || bare.Exists(l => LabelsAbove.IsCenteredBelow(r, l))).ToHashSet();
        items.UnionWith(runs.Where(r => items.Any(i => Math.Abs(i.Left - r.Left) < r.Em && r.Row - i.Row is var drop && drop > 0.7 * r.Em && drop < 1.9 * r.Em) && !foot.Any(f => IsBeside(f, r))).ToList());
        return items;
    }

    /// <summary>The registrar where it is printed and not only in the seal: beside its label, else below.</summary>
    public ReadText? Authority()
    {
        if (Labels.LastOrDefault(l => l.Field == FieldNames.Authority) is not { } label)
            return null;
        return Names()
            .Select(n => (First: n[0], Text: string.Concat(n.Select(r => r.Text)), Runs: n))
            .Where(n => n.Text.Length >= 4 && Ends.Contains(n.Text[^1], StringComparison.Ordinal) && n.Text.Count(c => c >= 0x4E00) >= n.Text.Length - 2)
            .Where(n => n.First.Row < label.Row + (3.2 * label.Em) && n.First.Right > label.Left && n.First.Left < label.Right + (12 * label.Em))
            .OrderBy(n => Math.Abs(n.First.Row - label.Row) < 0.7 * label.Em && n.First.Left > label.Right - label.Em ? 0 : 1)
            .ThenBy(n => Math.Abs(n.First.Left - label.Left))
            .Select(n => ReadText.From(n.Runs))
            .FirstOrDefault(t => t.Mean > 0.85);
    }

    /// <summary>Each run, or two that one office's name takes: …机构编制委员会办公|室.</summary>
    private IEnumerable<TextRun[]> Names()
    {
        static bool IsWhole(string text) => CertificateForms.IsWhole(FieldNames.Authority, text);
        bool Wraps(TextRun line, TextRun next) =>
            line.Text.Length >= ShortestWrapped && next.Row - line.Row is var drop && drop > 0.7 * line.Em && drop < 1.9 * line.Em && Math.Abs(next.Left - line.Left) < line.Em
            && !IsWhole(line.Text) && IsWhole(line.Text + next.Text);
        foreach (var run in Runs.Where(r => !Runs.Any(line => Wraps(line, r))))
            yield return Runs.FirstOrDefault(next => Wraps(run, next)) is { } next ? [run, next] : [run];
    }

    /// <summary>What stands beside the label of the date of issue.</summary>
    public ReadText? Issued()
    {
        if (Labels.LastOrDefault(l => l.Field == FieldNames.IssuedOn) is not { } label)
            return null;
        var beside = Runs.Where(r => Math.Abs(r.Row - label.Row) < 0.8 * label.Em && r.Left > label.Right - (0.5 * label.Em)).OrderBy(r => r.Left).ToList();
        return beside.Count == 0 ? null : ReadText.From(beside);
    }
}
