using System.Globalization;
using System.Text;

namespace Beian.Docs.Benchmarks.Accuracy;

/// <summary>Whether a confidence is a probability: of the values that carry about so much of it, the share that is right (可靠性表).</summary>
public static class ReliabilityReport
{
    /// <summary>Lower ends of the bins; they lie closer where values are vouched for.</summary>
    private static readonly double[] Bins = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999];

    public static string Write(IReadOnlyList<PictureScore> pictures)
    {
        var read = pictures.SelectMany(p => p.Fields).Where(f => f.Read is not null).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n## Reliability, {pictures.Count} pictures, {read.Count} values\n\n");
        text.Append("| confidence | values | mean confidence | right | confirmed | of these wrong |\n| --- | --- | --- | --- | --- | --- |\n");
        for (var i = 0; i < Bins.Length; i++)
        {
            var end = i + 1 < Bins.Length ? Bins[i + 1] : double.MaxValue;
            if (read.Where(f => f.Confidence >= Bins[i] && f.Confidence < end).ToList() is { Count: > 0 } bin)
                text.Append(Row($"{Number(Bins[i])}–{Number(Math.Min(end, 1))}", bin));
        }

        text.Append(Row("all", read));
        var gap = read.Count == 0 ? 0 : Math.Abs(read.Average(f => f.Confidence) - (read.Count(IsRight) / (double)read.Count));
        text.Append(CultureInfo.InvariantCulture, $"\nExpected calibration error {Error(read):0.000}, Brier score {Brier(read):0.0000}, mean confidence and share right {gap:0.000} apart.\n");
        return text.ToString();
    }

    private static string Row(string name, List<FieldScore> bin)
    {
        var silent = bin.Count(f => f.Outcome == FieldOutcome.SilentError);
        var confirmed = silent + bin.Count(f => f.Outcome == FieldOutcome.StraightThrough);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {bin.Count} | {bin.Average(f => f.Confidence):0.0000} | {100.0 * bin.Count(IsRight) / bin.Count:0.0} % | {confirmed} | {silent} |\n");
    }

    /// <summary>How far confidence and share right are apart, bin by bin, weighted by what the bins hold.</summary>
    private static double Error(IReadOnlyCollection<FieldScore> read) => read
        .GroupBy(f => Bins.Count(b => f.Confidence >= b))
        .Sum(g => Math.Abs(g.Sum(f => f.Confidence) - g.Count(IsRight))) / Math.Max(1, read.Count);

    private static double Brier(IReadOnlyCollection<FieldScore> read) =>
        read.Count == 0 ? 0 : read.Average(f => Math.Pow(f.Confidence - (IsRight(f) ? 1 : 0), 2));

    private static bool IsRight(FieldScore field) => field.Outcome is FieldOutcome.StraightThrough or FieldOutcome.RightButDoubtful;

    private static string Number(double value) => value.ToString("0.0##", CultureInfo.InvariantCulture);
}
