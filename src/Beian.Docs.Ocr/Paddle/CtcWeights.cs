namespace Beian.Docs.Ocr.Paddle;

/// <summary>How well each of some texts explains what a recognizer saw, whichever characters it thinks likeliest: the best path of CTC through each (备选文字的得分).</summary>
/// <remarks>Something else may stand before and behind the text, at a cost; a character that was hardly seen costs no more than a bounded amount.</remarks>
public sealed class CtcWeights
{
    /// <summary>Least chance of any character at any step: a network that is sure of the wrong one leaves the right one nothing.</summary>
    private const float Least = 1e-4f;

    /// <summary>Cost of a step before or behind the text where something is seen.</summary>
    private static readonly double Stray = Math.Log(0.002);

    /// <summary>Fewer steps do not tell what is usual.</summary>
    private const int FewestSteps = 4;

    private static readonly double HardlySeen = Math.Log(Least);

    private readonly Dictionary<int, int> _columns = [];
    private readonly float[] _logs;
    private readonly double[] _stray;
    private readonly int _steps;

    /// <param name="scores">Softmax scores, steps x classes.</param>
    /// <param name="steps">How many.</param>
    /// <param name="classes">How many.</param>
    /// <param name="used">Classes of the texts, without the blank.</param>
    public CtcWeights(ReadOnlySpan<float> scores, int steps, int classes, IEnumerable<int> used)
    {
        _columns[0] = 0;
        foreach (var label in used.Where(l => l > 0 && l < classes))
            _columns.TryAdd(label, _columns.Count);
        _steps = steps;
        _logs = new float[steps * _columns.Count];
        _stray = new double[steps];
        for (var t = 0; t < steps; t++)
        {
            var row = scores.Slice(t * classes, classes);
            foreach (var (label, column) in _columns)
                _logs[(t * _columns.Count) + column] = MathF.Log(MathF.Max(row[label], Least));
            var best = 0;
            for (var i = 1; row[0] < 0.5f && i < classes; i++)
                best = row[i] > row[best] ? i : best;
            var log = Math.Log(Math.Max(row[best], Least));
            Free += log;
            _stray[t] = log + (best == 0 ? 0 : Stray);
        }
    }

    /// <summary>The natural logarithm of the best path of all.</summary>
    public double Free { get; }

    /// <summary>The natural logarithm of the text's best path; never more than <see cref="Free"/>.</summary>
    /// <param name="labels">By class; one that no class stands for is 0 and counts as hardly seen.</param>
    public double Of(IReadOnlyList<int> labels)
    {
        // Before the text, blank and character by turns, behind the text.
        var states = (2 * labels.Count) + 3;
        var columns = labels.Select(l => l == 0 ? -1 : _columns.GetValueOrDefault(l, -1)).ToArray();
        var (now, next) = (new double[states], new double[states]);
        Array.Fill(now, double.NegativeInfinity);
        now[0] = 0;
        for (var t = 0; t < _steps; t++)
        {
            for (var s = 0; s < states; s++)
            {
                var from = s == 0 ? now[0] : Math.Max(now[s], now[s - 1]);
                if (MaySkip(s, states, labels))
                    from = Math.Max(from, now[s - 2]);
                next[s] = from + Seen(t, s, states, columns);
            }

            (now, next) = (next, now);
        }

        return Math.Max(Math.Max(now[states - 1], now[states - 2]), now[states - 3]);
    }

    /// <summary>The widest step from one character of the text to the next on its best path, in the usual one: where a part that is not in the text was passed over, it is wide. 1 where there are too few.</summary>
    /// <param name="labels">As <see cref="Of"/> takes them.</param>
    public double Widest(IReadOnlyList<int> labels)
    {
        var places = Places(labels);
        var steps = places.Zip(places.Skip(1), (a, b) => b - a).Order().ToList();
        return steps.Count < FewestSteps ? 1 : (double)steps[^1] / Math.Max(1, steps[steps.Count / 2]);
    }

    /// <summary>The step at which each character begins on the best path.</summary>
    private int[] Places(IReadOnlyList<int> labels)
    {
        var states = (2 * labels.Count) + 3;
        var columns = labels.Select(l => l == 0 ? -1 : _columns.GetValueOrDefault(l, -1)).ToArray();
        var (best, from) = (new double[_steps + 1, states], new int[_steps + 1, states]);
        for (var s = 1; s < states; s++)
            best[0, s] = double.NegativeInfinity;
        for (var t = 0; t < _steps; t++)
        {
            for (var s = 0; s < states; s++)
            {
                var before = s > 0 && best[t, s - 1] > best[t, s] ? s - 1 : s;
                if (MaySkip(s, states, labels) && best[t, s - 2] > best[t, before])
                    before = s - 2;
                from[t + 1, s] = before;
                best[t + 1, s] = best[t, before] + Seen(t, s, states, columns);
            }
        }

        var at = Enumerable.Range(states - 3, 3).MaxBy(s => best[_steps, s]);
        var places = new int[labels.Count];
        for (var t = _steps; t > 0; at = from[t--, at])
        {
            if (at > 0 && at % 2 == 0 && at < states - 1)
                places[(at / 2) - 1] = t - 1;
        }

        return places;
    }

    /// <summary>Between two different characters no blank is needed, nor before the first and behind the last.</summary>
    private static bool MaySkip(int state, int states, IReadOnlyList<int> labels) =>
        state >= 2 && state % 2 == 0 && (state == 2 || state == states - 1 || labels[(state / 2) - 1] != labels[(state / 2) - 2]);

    private double Seen(int step, int state, int states, int[] columns) =>
        state == 0 || state == states - 1 ? _stray[step] : state % 2 == 1 ? Log(step, 0) : Log(step, columns[(state / 2) - 1]);

    private double Log(int step, int column) => column < 0 ? HardlySeen : _logs[(step * _columns.Count) + column];
}
