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

    private readonly InferenceSession _session;
    private readonly Dictionary<char, int> _classes = [];

    /// <exception cref="InvalidOperationException">The assembly was built without the files.</exception>
    public RoleReader()
    {
        // Attention takes some tens of megabytes for a moment: none of it is kept.
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL, EnableMemoryPattern = false, EnableCpuMemArena = false };
        using var model = Open("roles.onnx");
        var bytes = new byte[model.Length];
        model.ReadExactly(bytes);
        _session = new InferenceSession(bytes, options);
        using var characters = new StreamReader(Open("roles-characters.txt"));
        foreach (var character in characters.ReadToEnd())
            _classes.Add(character, First + _classes.Count);
    }

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
        using var results = _session.Run(run, _session.InputNames, [first, second], _session.OutputNames);
        var chances = results[0].GetTensorDataAsSpan<float>();
        var count = chances.Length / tokens.Count;
        var rows = new float[tokens.Count][];
        for (var i = 0; i < tokens.Count; i++)
            rows[i] = chances.Slice(i * count, count).ToArray();
        return rows;
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();

    private int ClassOf(char text) => text switch
    {
        RoleToken.Gap => Gap,
        RoleToken.End => End,
        _ => _classes.TryGetValue(text, out var known) ? known : PlainText.IsIdeograph(text) ? UnknownHan : Unknown,
    };

    private static Stream Open(string name) => typeof(RoleReader).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"'{name}' is missing in the assembly: rebuild Beian.Docs.Ocr.");
}
