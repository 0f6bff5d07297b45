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
        // It was learnt as a simplified graph, so there is nothing to simplify.
        Session = new InferenceSession(EmbeddedFiles.Bytes("filing-recognizer.onnx"), options);
        Characters = ReadCharacters();
    }

    public InferenceSession Session { get; }

    /// <summary>By output index: 0 is the blank of CTC.</summary>
    public IReadOnlyList<string> Characters { get; }

    /// <summary>The same without the network: others have its classes, too.</summary>
    internal static IReadOnlyList<string> ReadCharacters() => ["", .. EmbeddedFiles.Text("filing-recognizer-keys.txt").TrimEnd('\n').Split('\n')];

    /// <inheritdoc/>
    public void Dispose() => Session.Dispose();
}
