using Beian.Docs.Documents.Calibration;

namespace Beian.Docs.Benchmarks.Calibration;

/// <summary>Learns how often values are wrong, from general groups to special ones (学习校准表).</summary>
/// <remarks>
/// Confirmed values are wrong so rarely that most groups saw none: a special group is its general one, better or worse by a factor that
/// few errors hardly move, and then by its own steps.
/// </remarks>
public static class CalibrationLearner
{
    /// <summary>Smaller groups are left to the general one.</summary>
    private const int Fewest = 20;

    /// <summary>How many values the general group is worth in each step of a special one.</summary>
    private const double Weight = 40;

    /// <summary>How many errors of its own a group needs to move its factor half the way.</summary>
    private const double Inertia = 2;

    /// <summary>What is assumed before anything was seen.</summary>
    private static readonly Dictionary<string, double> Assumed = new()
    {
        [CalibrationCase.Proven] = 0.0002,
        [CalibrationCase.Confirmed] = 0.005,
        [CalibrationCase.Doubtful] = 0.3,
    };

    public static IReadOnlyList<CalibrationGroup> Learn(IReadOnlyCollection<(CalibrationCase Case, bool IsWrong)> values)
    {
        var groups = new SortedDictionary<string, CalibrationGroup>(StringComparer.Ordinal);
        // What was never seen in so many values may still be half an error.
        var floors = Assumed.ToDictionary(a => a.Key, a => Math.Min(a.Value, 0.5 / (1 + values.Count(v => v.Case.Root == a.Key))));
        foreach (var (root, share) in Assumed)
            Add(root, [.. values.Where(v => v.Case.Root == root)], _ => share, floors[root]);
        var depth = values.Count == 0 ? 0 : values.Max(v => v.Case.Keys.Count);
        for (var from = 2; from <= depth; from++)
        {
            foreach (var group in values.GroupBy(v => v.Case.Keys[^from]).Where(g => g.Count() >= Fewest))
            {
                // The next more general one that was learnt; the same values are not counted twice.
                var general = groups[group.First().Case.Keys.Skip(depth - from + 1).First(groups.ContainsKey)];
                if (general.Count == group.Count())
                    continue;
                var expected = group.Sum(v => general.WrongAt(v.Case.Score));
                var factor = (group.Count(v => v.IsWrong) + Inertia) / (expected + Inertia);
                Add(group.Key, [.. group], score => Math.Min(0.98, factor * general.WrongAt(score)), floors[group.First().Case.Root]);
            }
        }

        return [.. groups.Values];

        void Add(string key, IReadOnlyCollection<(CalibrationCase Case, bool IsWrong)> own, Func<double, double> prior, double floor) => groups[key] = new CalibrationGroup(
            key, own.Count, own.Count(v => v.IsWrong), StepFitter.Fit([.. own.Select(v => (v.Case.Score, v.IsWrong))], prior, Weight, floor));
    }
}
