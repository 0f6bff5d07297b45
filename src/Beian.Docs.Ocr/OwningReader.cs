using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Ocr;

/// <summary>A reader that frees its engines when it is done with; Tesseract complains at the end of the process otherwise.</summary>
internal sealed class OwningReader(IDocumentReader reader, params IEnumerable<IDisposable?> engines) : IDocumentReader, IDisposable
{
    private readonly List<IDisposable?> _engines = [.. engines];

    public Task<FileReading> ReadAsync(InputFile file, CancellationToken cancellationToken) => reader.ReadAsync(file, cancellationToken);

    public void Dispose() => _engines.ForEach(e => e?.Dispose());
}
