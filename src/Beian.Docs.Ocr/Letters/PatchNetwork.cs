using System.Numerics.Tensors;

namespace Beian.Docs.Ocr.Letters;

/// <summary>A network of one hidden layer over <see cref="LetterPatch"/>, learnt by <c>eng/letters/train.py</c> (小图分类网络).</summary>
public sealed class PatchNetwork
{
    private const int Inputs = LetterPatch.Rows * LetterPatch.Columns;

    private readonly float[] _first, _firstBias, _second, _secondBias;

    private PatchNetwork(float[] first, float[] firstBias, float[] second, float[] secondBias) =>
        (_first, _firstBias, _second, _secondBias) = (first, firstBias, second, secondBias);

    public static PatchNetwork Embedded(string file, int outputs)
    {
        using var stream = EmbeddedFiles.Open(file);
        return Read(stream, outputs);
    }

    /// <summary>Halves: the first layer's weights (hidden x inputs), its biases, the second layer's (outputs x hidden), its biases.</summary>
    public static PatchNetwork Read(Stream stream, int outputs)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var values = Enumerable.Range(0, bytes.Length / 2).Select(i => (float)BitConverter.ToHalf(bytes, 2 * i)).ToArray();
        var hidden = (values.Length - outputs) / (Inputs + 1 + outputs);
        var at = hidden * Inputs;
        return new(values[..at], values[at..(at + hidden)], values[(at + hidden)..(at + hidden + (outputs * hidden))], values[^outputs..]);
    }

    /// <summary>The chance of each output, which add up to one.</summary>
    public double[] Chances(float[] patch)
    {
        var hidden = _firstBias.Length;
        var inner = new float[hidden];
        for (var h = 0; h < hidden; h++)
            inner[h] = Math.Max(0, _firstBias[h] + TensorPrimitives.Dot(_first.AsSpan(h * Inputs, Inputs), patch));
        var outer = new double[_secondBias.Length];
        for (var o = 0; o < outer.Length; o++)
            outer[o] = Math.Exp(_secondBias[o] + TensorPrimitives.Dot(_second.AsSpan(o * hidden, hidden), inner));
        var sum = outer.Sum();
        return [.. outer.Select(o => o / sum)];
    }
}
