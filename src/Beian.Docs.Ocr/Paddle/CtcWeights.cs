using Beian.Docs.Recognition;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>How well each of some texts explains what a recognizer saw, whichever characters it thinks likeliest: the best path of CTC through each (备选文字的得分).</summary>
/// <remarks>Something else may stand before and behind the text, at a cost; a character that was hardly seen costs no more than a bounded amount.</remarks>
public sealed class CtcWeights : ILineWeights
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
    private readonly double[] _free, _stray;
    private readonly int _steps;
    private readonly IReadOnlyList<IReadOnlyList<int>> _texts;

    /// <param name="scores">Softmax scores, steps x classes.</param>
    /// <param name="steps">How many.</param>
    /// <param name="classes">How many.</param>
    /// <param name="texts">By class; a character that no class stands for is 0 and counts as hardly seen.</param>
    public CtcWeights(ReadOnlySpan<float> scores, int steps, int classes, IReadOnlyList<IReadOnlyList<int>> texts)
    {
        _texts = texts;
        _columns[0] = 0;
        foreach (var label in texts.SelectMany(t => t).Where(l => l > 0 && l < classes))
            _columns.TryAdd(label, _columns.Count);
        _steps = steps;
        _logs = new float[steps * _columns.Count];
        (_free, _stray) = (new double[steps], new double[steps]);
        for (var t = 0; t < steps; t++)
        {
            var row = scores.Slice(t * classes, classes);
            foreach (var (label, column) in _columns)
                _logs[(t * _columns.Count) + column] = MathF.Log(MathF.Max(row[label], Least));
            var best = 0;
            for (var i = 1; row[0] < 0.5f && i < classes; i++)
                best = row[i] > row[best] ? i : best;
            var log = Math.Log(Math.Max(row[best], Least));
            _free[t] = log;
            Free += log;
            _stray[t] = log + (best == 0 ? 0 : Stray);
        }
    }

    /// <inheritdoc/>
    public double Free { get; }

    /// <inheritdoc/>
    public double Of(int text) => Walk(_texts[text], null).Weight;

    /// <inheritdoc/>
    public IReadOnlyList<double> Steps(int text)
    {
        var places = Places(_texts[text]);
        var steps = places.Zip(places.Skip(1), (a, b) => b - a).ToList();
        if (steps.Count < FewestSteps)
            return [];
        var usual = Math.Max(1, steps.Order().ElementAt(steps.Count / 2));
        return [.. steps.Select(s => (double)s / usual)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<double> Costs(int text)
    {
        var labels = _texts[text];
        var columns = Columns(labels);
        var costs = new double[StatesOf(labels)];
        foreach (var (step, state) in Path(labels))
            costs[state] += _free[step] - Seen(step, state, costs.Length, columns);
        return costs;
    }

    /// <summary>The best path: its logarithm, and the state that it ends in.</summary>
    /// <param name="labels">Of a text.</param>
    /// <param name="from">When given, takes the state that each state of each step is best reached from.</param>
    private (double Weight, int End) Walk(IReadOnlyList<int> labels, int[,]? from)
    {
        // Before the text, blank and character by turns, behind the text.
        var states = StatesOf(labels);
        var columns = Columns(labels);
        var (now, next) = (new double[states], new double[states]);
        Array.Fill(now, double.NegativeInfinity);
        now[0] = 0;
        for (var t = 0; t < _steps; t++)
        {
            for (var s = 0; s < states; s++)
            {
                var before = s > 0 && now[s - 1] > now[s] ? s - 1 : s;
                if (MaySkip(s, states, labels) && now[s - 2] > now[before])
                    before = s - 2;
                next[s] = now[before] + Seen(t, s, states, columns);
                if (from is not null)
                    from[t, s] = before;
            }

            (now, next) = (next, now);
        }

        var end = Enumerable.Range(states - 3, 3).MaxBy(s => now[s]);
        return (now[end], end);
    }

    /// <summary>The step at which each character begins on the best path.</summary>
    private int[] Places(IReadOnlyList<int> labels)
    {
        var (last, places) = (StatesOf(labels) - 1, new int[labels.Count]);
        foreach (var (step, state) in Path(labels).Where(p => p.State > 0 && p.State % 2 == 0 && p.State < last))
            places[(state / 2) - 1] = step;
        return places;
    }

    /// <summary>The best path from the last step to the first.</summary>
    private IEnumerable<(int Step, int State)> Path(IReadOnlyList<int> labels)
    {
        var from = new int[_steps, StatesOf(labels)];
        var at = Walk(labels, from).End;
        for (var t = _steps - 1; t >= 0; at = from[t--, at])
            yield return (t, at);
    }

    private int[] Columns(IReadOnlyList<int> labels) => [.. labels.Select(l => l == 0 ? -1 : _columns.GetValueOrDefault(l, -1))];

    private static int StatesOf(IReadOnlyList<int> labels) => (2 * labels.Count) + 3;

    /// <summary>Between two different characters no blank is needed, nor before the first and behind the last.</summary>
    private static bool MaySkip(int state, int states, IReadOnlyList<int> labels) =>
        state >= 2 && state % 2 == 0 && (state == 2 || state == states - 1 || labels[(state / 2) - 1] != labels[(state / 2) - 2]);

    private double Seen(int step, int state, int states, int[] columns) =>
        state == 0 || state == states - 1 ? _stray[step] : state % 2 == 1 ? Log(step, 0) : Log(step, columns[(state / 2) - 1]);

    private double Log(int step, int column) => column < 0 ? HardlySeen : _logs[(step * _columns.Count) + column];
}
