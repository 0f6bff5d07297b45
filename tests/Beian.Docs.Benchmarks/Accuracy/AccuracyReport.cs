using System.Globalization;
using System.Text;

namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>The tables of an accuracy run (准确率报告).</summary>
public sealed class AccuracyReport(IReadOnlyList<PictureScore> pictures, bool isMarkdown)
{
    public string Write(int errors)
    {
        var text = new StringBuilder();
        var fields = pictures.SelectMany(p => p.Fields).ToList();
        var documents = pictures.SelectMany(p => p.Documents.Select(d => (p.Level, Document: d))).ToList();
        Heading(text, "By level and kind");
        Table(text, ["level", "kind", "documents", "found", "fields", "exact", "straight-through", "silent", "of confirmed", "missing", "box hits"],
            documents.GroupBy(d => (d.Level, d.Document.Kind)).OrderBy(g => g.Key.Level, StringComparer.Ordinal).ThenBy(g => g.Key.Kind, StringComparer.Ordinal).Select(group =>
            {
                var real = group.Where(d => !d.Document.IsInvented).ToList();
                var tally = new Tally([.. fields.Where(f => f.Level == group.Key.Level && f.Kind == group.Key.Kind)]);
                return Row(group.Key.Level, group.Key.Kind, $"{real.Count}", Share(real.Count(d => d.Document.IsFound), real.Count), tally);
            }).Append(Row("all", "", $"{documents.Count(d => !d.Document.IsInvented)}",
                Share(documents.Count(d => d.Document.IsFound), documents.Count(d => !d.Document.IsInvented)), new Tally(fields))));

        Heading(text, "By field, worst first");
        Table(text, ["kind", "field", "fields", "exact", "straight-through", "doubtful right", "doubtful wrong", "silent", "missing", "box hits"],
            fields.GroupBy(f => (f.Kind, f.Field)).Select(g => (g.Key, Tally: new Tally([.. g]))).OrderBy(g => Fraction(g.Tally.Exact, g.Tally.Fields)).Select(g => new[]
            {
                g.Key.Kind, g.Key.Field, $"{g.Tally.Fields}", Share(g.Tally.Exact, g.Tally.Fields), Share(g.Tally.StraightThrough, g.Tally.Fields),
                Share(g.Tally[FieldOutcome.RightButDoubtful], g.Tally.Fields), Share(g.Tally[FieldOutcome.WrongAndDoubtful], g.Tally.Fields),
                $"{g.Tally.Silent}", Share(g.Tally.Missing, g.Tally.Fields), Share(g.Tally.BoxHits, g.Tally.Boxes),
            }));

        Heading(text, "Time a picture, milliseconds");
        Table(text, ["level", "kinds", "pictures", "median", "p90", "unusable", "invented documents"],
            pictures.GroupBy(p => (p.Level, p.Kinds)).OrderBy(g => g.Key.Level, StringComparer.Ordinal).ThenBy(g => g.Key.Kinds, StringComparer.Ordinal).Select(g => new[]
            {
                g.Key.Level, g.Key.Kinds, $"{g.Count()}", Percentile([.. g.Select(p => p.ElapsedMs)], 0.5), Percentile([.. g.Select(p => p.ElapsedMs)], 0.9),
                $"{g.Count(p => p.Error is not null)}", $"{g.Sum(p => p.Documents.Count(d => d.IsInvented))}",
            }));

        if (errors > 0)
            Errors(text, fields, errors);
        return text.ToString();
    }

    private void Errors(StringBuilder text, IReadOnlyList<FieldScore> fields, int count)
    {
        Heading(text, "Errors");
        var wrong = fields.Where(f => f.Outcome is FieldOutcome.SilentError or FieldOutcome.WrongAndDoubtful or FieldOutcome.Missing)
            .OrderBy(f => f.Outcome switch { FieldOutcome.SilentError => 0, FieldOutcome.WrongAndDoubtful => 1, _ => 2 })
            .ThenBy(f => f.Field, StringComparer.Ordinal).ToList();
        Table(text, ["file", "field", "outcome", "confidence", "evidence", "truth", "read"], wrong.Take(count).Select(f => new[]
        {
            f.File, f.Field, $"{f.Outcome}", f.Confidence.ToString("0.000", CultureInfo.InvariantCulture), string.Join('+', f.Evidence),
            f.Truth is null ? "(not on the paper)" : AroundTheDifference(f.Truth, f.Read), AroundTheDifference(f.Read ?? "", f.Truth),
        }));
        foreach (var picture in pictures.Where(p => p.Documents.Any(d => !d.IsFound)).Take(count))
        {
            text.Append(picture.File).Append(": ").AppendJoin(", ", picture.Documents.Where(d => !d.IsFound).Select(d => $"{d.Kind} {(d.IsInvented ? "invented" : "not found")}"))
                .Append(picture.Error is null ? "" : $" ({picture.Error})").Append('\n');
        }
    }

    /// <summary>Of a long text only the part where it leaves the other.</summary>
    private static string AroundTheDifference(string text, string? other)
    {
        const int shown = 44;
        if (text.Length <= shown || other is null)
            return text.Length <= shown ? text : text[..shown] + "…";
        var same = text.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        var from = Math.Max(0, Math.Min(same - 10, text.Length - shown));
        return (from > 0 ? "…" : "") + text[from..Math.Min(text.Length, from + shown)] + (from + shown < text.Length ? "…" : "");
    }

    private static string[] Row(string level, string kind, string documents, string found, Tally tally) =>
    [
        level, kind, documents, found, $"{tally.Fields}", Share(tally.Exact, tally.Fields), Share(tally.StraightThrough, tally.Fields), Share(tally.Silent, tally.Fields),
        $"{tally.Silent}/{tally.Confirmed}", Share(tally.Missing, tally.Fields), Share(tally.BoxHits, tally.Boxes),
    ];

    private void Heading(StringBuilder text, string heading) => text.Append(isMarkdown ? "\n## " : "\n").Append(heading).Append("\n\n");

    private void Table(StringBuilder text, string[] heads, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (isMarkdown)
        {
            text.Append("| ").AppendJoin(" | ", heads).Append(" |\n|").Append(string.Concat(Enumerable.Repeat(" --- |", heads.Length))).Append('\n');
            foreach (var row in all)
                text.Append("| ").AppendJoin(" | ", row.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
            return;
        }

        var widths = heads.Select((h, i) => all.Select(r => r[i].Length).Append(h.Length).Max()).ToArray();
        foreach (var row in all.Prepend(heads))
            text.AppendJoin("  ", row.Select((c, i) => i == row.Length - 1 ? c : c.PadRight(widths[i]))).Append('\n');
    }

    private static double Fraction(int part, int whole) => whole == 0 ? 1 : part / (double)whole;

    private static string Share(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Percentile(List<long> values, double at)
    {
        values.Sort();
        return values.Count == 0 ? "–" : $"{values[Math.Min(values.Count - 1, (int)(values.Count * at))]}";
    }
}
