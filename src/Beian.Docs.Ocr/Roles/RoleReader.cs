using Beian.Docs.Documents.Papers.Roles;
using Beian.Docs.Identifiers;
using Microsoft.ML.OnnxRuntime;

namespace Beian.Docs.Ocr.Roles;

/// <summary>The model that tells what each character of a paper is there for; eng/roles makes its two files (角色模型).</summary>
public sealed class RoleReader : IDisposable
{
    /// <summary>Classes of what the list of characters does not hold, of gaps and of ends of rows.</summary>
    private const int UnknownHan = 1, Unknown = 2, Gap = 3, End = 4, First = 5;

    /// <summary>Sizes beyond are as good as these.</summary>
    private const float Smallest = 0.3f, Largest = 4;

    /// <summary>Made when the first typed paper is read: whoever reads cards alone needs none.</summary>
    private readonly Lazy<InferenceSession> _session = new(() => EmbeddedModels.Load("roles.onnx"));
    private readonly Dictionary<char, int> _classes = EmbeddedFiles.Text("roles-characters.txt").Select((c, i) => (c, i)).ToDictionary(p => p.c, p => First + p.i);

    /// <summary>By token, the chances of no role, of a role's beginning and of its going on, role after role.</summary>
    public IReadOnlyList<IReadOnlyList<float>> Read(IReadOnlyList<RoleToken> tokens)
    {
        var characters = tokens.Select(t => (long)ClassOf(t.Text)).ToArray();
        var places = new float[4 * tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
            (places[4 * i], places[(4 * i) + 1], places[(4 * i) + 2], places[(4 * i) + 3]) = (i, tokens[i].X, tokens[i].Y, Math.Clamp(tokens[i].Size, Smallest, Largest));
        using var first = OrtValue.CreateTensorValueFromMemory(characters, [1, tokens.Count]);
        using var second = OrtValue.CreateTensorValueFromMemory(places, [1, tokens.Count, 4]);
        using var run = new RunOptions();
        using var results = _session.Value.Run(run, _session.Value.InputNames, [first, second], _session.Value.OutputNames);
        var chances = results[0].GetTensorDataAsSpan<float>();
        var count = chances.Length / tokens.Count;
        var rows = new float[tokens.Count][];
        for (var i = 0; i < tokens.Count; i++)
            rows[i] = chances.Slice(i * count, count).ToArray();
        return rows;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_session.IsValueCreated)
            _session.Value.Dispose();
    }

    private int ClassOf(char text) => text switch
    {
        RoleToken.Gap => Gap,
        RoleToken.End => End,
        _ => _classes.TryGetValue(text, out var known) ? known : PlainText.IsIdeograph(text) ? UnknownHan : Unknown,
    };
}
