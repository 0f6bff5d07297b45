using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Benchmarks.Calibration;

/// <summary>The share that is wrong against the score, in steps that never rise (保序回归).</summary>
/// <remarks>
/// Each step counts its values and, as so many values more, what the general group says there; neighbors that disagree about which is
/// better are then merged (pool adjacent violators).
/// </remarks>
public static class StepFitter
{
    /// <summary>Lower ends of the steps; they lie closer where values are vouched for.</summary>
    private static readonly double[] Edges = [0, 0.3, 0.5, 0.7, 0.85, 0.95, 0.98, 0.99, 0.995, 0.998, 0.9995];

    /// <param name="values">Scores, and whether the value is wrong.</param>
    /// <param name="prior">What the general group says of a score.</param>
    /// <param name="weight">How many values that is worth, in each step.</param>
    /// <param name="floor">No step says less.</param>
    public static IReadOnlyList<CalibrationStep> Fit(IReadOnlyCollection<(double Score, bool IsWrong)> values, Func<double, double> prior, double weight, double floor)
    {
        var pools = new List<Pool>();
        for (var i = 0; i < Edges.Length; i++)
        {
            var end = i + 1 < Edges.Length ? Edges[i + 1] : double.MaxValue;
            var here = values.Where(v => v.Score >= Edges[i] && v.Score < end).ToList();
            var count = here.Count + weight;
            var pool = new Pool(Edges[i], Math.Max(floor * count, here.Count(v => v.IsWrong) + (weight * prior(Edges[i]))), count);
            while (pools.Count > 0 && pools[^1].Share <= pool.Share)
            {
                pool = new Pool(pools[^1].From, pools[^1].Wrong + pool.Wrong, pools[^1].Count + pool.Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        var steps = pools.Select(p => new CalibrationStep(p.From, Math.Round(p.Share, 5))).ToList();
        return [.. steps.Where((s, i) => i == 0 || s.Wrong < steps[i - 1].Wrong)];
    }

    private readonly record struct Pool(double From, double Wrong, double Count)
    {
        public double Share => Wrong / Count;
    }
}
