namespace Beian.Docs.Samples.Invention;

/// <summary>Every chance of a specimen comes from here, so that a seed gives the same bytes again (骰子).</summary>
public sealed class Dice(int seed)
{
    private readonly Random _random = new(Mix(seed));

    /// <summary>From <paramref name="from"/> up to but not including <paramref name="to"/>.</summary>
    public int Int(int from, int to) => _random.Next(from, to);

    public double Between(double from, double to) => from + (_random.NextDouble() * (to - from));

    public bool Chance(double probability) => _random.NextDouble() < probability;

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>One of several, each as likely.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> from) => from[_random.Next(from.Length)];

    /// <summary>One of several with weights.</summary>
    public T Pick<T>(params (T Value, double Weight)[] from)
    {
        var at = _random.NextDouble() * from.Sum(f => f.Weight);
        foreach (var (value, weight) in from)
        {
            if ((at -= weight) < 0)
                return value;
        }

        return from[^1].Value;
    }

    /// <summary>Bell-shaped around zero.</summary>
    public double Bell(double deviation) =>
        deviation * Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        var left = from.ToList();
        var taken = new List<T>();
        while (taken.Count < count && left.Count > 0)
        {
            var at = _random.Next(left.Count);
            taken.Add(left[at]);
            left.RemoveAt(at);
        }

        return taken;
    }

    /// <summary>A stream of its own, so that more throws in one part do not change another.</summary>
    public Dice Fork() => new(_random.Next());

    /// <summary>Seeds that follow each other must not begin alike.</summary>
    private static int Mix(int seed)
    {
        var x = unchecked((uint)seed + 0x9E3779B9u);
        x = unchecked((x ^ (x >> 16)) * 0x85EBCA6Bu);
        x = unchecked((x ^ (x >> 13)) * 0xC2B2AE35u);
        return (int)((x ^ (x >> 16)) & int.MaxValue);
    }
}
