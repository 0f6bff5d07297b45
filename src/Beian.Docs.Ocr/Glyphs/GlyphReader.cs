using Beian.Docs.Geometry;
using Microsoft.ML.OnnxRuntime;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Glyphs;

/// <summary>Reads single characters by themselves, closer than a line's recognizer looks; eng/glyphs makes its file (单字识别网络).</summary>
public sealed class GlyphReader : IDisposable
{
    /// <summary>Made when the first character is asked about, as the classes are.</summary>
    private readonly Lazy<InferenceSession> _session = new(() => EmbeddedModels.Load("glyphs.onnx"));
    private readonly Lazy<GlyphClasses> _classes = new(() => new GlyphClasses());

    /// <summary>What stands at a place of a line, of standard characters, signs and what was asked about; null when the line is too small.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">As the finder boxed it.</param>
    /// <param name="middle">Of the character, 0 to 1 along the line.</param>
    /// <param name="asked">What another reader takes it for.</param>
    public GlyphRanking? Rank(Mat page, Quad line, double middle, string asked)
    {
        if (GlyphPatch.Of(page, line, middle) is not { } patch)
            return null;
        using var input = OrtValue.CreateTensorValueFromMemory(patch, [1, 1, GlyphPatch.Rows, GlyphPatch.Columns]);
        using var options = new RunOptions();
        using var output = _session.Value.Run(options, ["picture"], [input], ["probabilities"]);
        var chances = output[0].GetTensorDataAsSpan<float>();
        var classes = _classes.Value;
        var at = classes.Of(asked);
        // Class 0 is nobody's.
        int best = 0, second = 0;
        var sum = 0f;
        for (var i = 1; i < chances.Length; i++)
        {
            if (!classes.IsRival(i) && i != at)
                continue;
            sum += chances[i];
            if (best == 0 || chances[i] > chances[best])
                (best, second) = (i, best);
            else if (second == 0 || chances[i] > chances[second])
                second = i;
        }

        return new(classes[best], chances[best] / sum, classes[second], chances[second] / sum, at > 0 ? chances[at] / sum : null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_session.IsValueCreated)
            _session.Value.Dispose();
    }
}
