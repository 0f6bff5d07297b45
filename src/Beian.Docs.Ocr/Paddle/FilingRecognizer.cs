using Microsoft.ML.OnnxRuntime;

namespace Beian.Docs.Ocr.Paddle;

/// <summary>The recognizer learnt further on lines of filing documents, with all 8,105 通用规范汉字; eng/recognizer makes the two files.</summary>
/// <remarks>Its first classes are those of PP-OCRv4, in their order; what is new comes behind.</remarks>
public sealed class FilingRecognizer : IDisposable
{
    /// <param name="options">As the other models'.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the files.</exception>
    public FilingRecognizer(SessionOptions options)
    {
        using var model = Open("filing-recognizer.onnx");
        var bytes = new byte[model.Length];
        model.ReadExactly(bytes);
        // It was learnt as a simplified graph, so there is nothing to simplify.
        Session = new InferenceSession(bytes, options);
        using var keys = new StreamReader(Open("filing-recognizer-keys.txt"));
        Characters = ["", .. keys.ReadToEnd().TrimEnd('\n').Split('\n')];
    }

    public InferenceSession Session { get; }

    /// <summary>By output index: 0 is the blank of CTC.</summary>
    public IReadOnlyList<string> Characters { get; }

    /// <inheritdoc/>
    public void Dispose() => Session.Dispose();

    private static Stream Open(string name) => typeof(FilingRecognizer).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"'{name}' is missing in the assembly: rebuild Beian.Docs.Ocr.");
}
