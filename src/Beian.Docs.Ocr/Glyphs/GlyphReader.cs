using Beian.Docs.Geometry;
using Microsoft.ML.OnnxRuntime;
using OpenCvSharp;

namespace Beian.Docs.Ocr.Glyphs;

/// <summary>Reads single characters by themselves, closer than a line's recognizer looks; eng/glyphs makes its file (单字识别网络).</summary>
public sealed class GlyphReader : IDisposable
{
    /// <summary>Made when the first character is asked about.</summary>
    private readonly Lazy<InferenceSession> _session = new(Load);

    /// <summary>By class: those of the recognizer of our own.</summary>
    private readonly string[] _characters = ["", .. EmbeddedFiles.Text("filing-recognizer-keys.txt").TrimEnd('\n').Split('\n')];
    private readonly Dictionary<string, int> _classes;

    /// <summary>Traditional and other forms (眞 for 真) are no rivals of standard ones: bold print does not tell them apart.</summary>
    private readonly bool[] _isRival;

    public GlyphReader()
    {
        _classes = _characters.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
        var standard = StandardCharacters.All.ToHashSet();
        _isRival = [.. _characters.Select(c => c.Length > 0 && (c[0] is < '\u3400' or > '\u9fff' && !char.IsSurrogate(c[0]) || standard.Contains(c)))];
    }

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
        var at = _classes.GetValueOrDefault(asked);
        // The blank, which is nobody's chance, stands first.
        int best = 0, second = 0;
        var sum = 0f;
        for (var i = 1; i < chances.Length; i++)
        {
            if (!_isRival[i] && i != at)
                continue;
            sum += chances[i];
            if (best == 0 || chances[i] > chances[best])
                (best, second) = (i, best);
            else if (second == 0 || chances[i] > chances[second])
                second = i;
        }

        return new(_characters[best], chances[best] / sum, _characters[second], chances[second] / sum, at > 0 ? chances[at] / sum : null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_session.IsValueCreated)
            _session.Value.Dispose();
    }

    private static InferenceSession Load()
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL, EnableMemoryPattern = false, EnableCpuMemArena = false };
        return new InferenceSession(EmbeddedFiles.Bytes("glyphs.onnx"), options);
    }
}
