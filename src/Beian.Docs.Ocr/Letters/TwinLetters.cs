using System.Numerics.Tensors;
using Beian.Docs.Geometry;
using Beian.Docs.Imaging;
using Beian.Docs.Imaging.Warping;

namespace Beian.Docs.Ocr.Letters;

/// <summary>Tells 1 from l and 0 from o by their shape alone, which recognizers of lines do not (形近的字母与数字).</summary>
/// <remarks>A network of one hidden layer; what it was learnt from and how: <c>eng/letters</c>, decision 0018.</remarks>
public sealed class TwinLetters
{
    /// <summary>What it tells apart; the last output is anything else.</summary>
    public const string Kinds = "1l0o";

    private const int Inputs = LetterPatch.Rows * LetterPatch.Columns, Outputs = 5;

    /// <summary>Chance that a place shows one of two letters, below which nothing is said of it.</summary>
    private const double OneOfThem = 0.9;

    private readonly float[] _first, _firstBias, _second, _secondBias;

    private TwinLetters(float[] first, float[] firstBias, float[] second, float[] secondBias) =>
        (_first, _firstBias, _second, _secondBias) = (first, firstBias, second, secondBias);

    /// <summary>The one that is shipped.</summary>
    public static Lazy<TwinLetters> Embedded { get; } = new(() =>
    {
        using var stream = EmbeddedFiles.Open("letters.bin");
        return Read(stream);
    });

    /// <summary>Halves: the first layer's weights (hidden x inputs), its biases, the second layer's (outputs x hidden), its biases.</summary>
    public static TwinLetters Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var values = Enumerable.Range(0, bytes.Length / 2).Select(i => (float)BitConverter.ToHalf(bytes, 2 * i)).ToArray();
        var hidden = (values.Length - Outputs) / (Inputs + 1 + Outputs);
        var at = hidden * Inputs;
        return new(values[..at], values[at..(at + hidden)], values[(at + hidden)..(at + hidden + (Outputs * hidden))], values[^Outputs..]);
    }

    /// <summary>By how much one of two of <see cref="Kinds"/> is likelier, as a natural logarithm; null when the place shows neither.</summary>
    /// <param name="image">The page.</param>
    /// <param name="line">As the finder boxed it.</param>
    /// <param name="middle">Of the letter, 0 to 1 along the line.</param>
    /// <param name="one">Of the two.</param>
    /// <param name="other">Of the two.</param>
    public double? Lead(PageImage image, Quad line, double middle, char one, char other)
    {
        using var page = PageMat.Wrap(image);
        if (LetterPatch.Of(page, line, middle) is not { } patch)
            return null;
        var chances = Chances(patch);
        double first = chances[Kinds.IndexOf(one, StringComparison.Ordinal)], second = chances[Kinds.IndexOf(other, StringComparison.Ordinal)];
        return first + second < OneOfThem ? null : Math.Log(first) - Math.Log(second);
    }

    private double[] Chances(float[] patch)
    {
        var hidden = _firstBias.Length;
        var inner = new float[hidden];
        for (var h = 0; h < hidden; h++)
            inner[h] = Math.Max(0, _firstBias[h] + TensorPrimitives.Dot(_first.AsSpan(h * Inputs, Inputs), patch));
        var outer = new double[Outputs];
        for (var o = 0; o < Outputs; o++)
            outer[o] = Math.Exp(_secondBias[o] + TensorPrimitives.Dot(_second.AsSpan(o * hidden, hidden), inner));
        var sum = outer.Sum();
        return [.. outer.Select(o => o / sum)];
    }
}
