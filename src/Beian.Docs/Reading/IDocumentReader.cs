using Beian.Docs.Intake;

namespace Beian.Docs.Reading;

/// <summary>Reads one file from bytes to fields. Safe to call from several threads.</summary>
public interface IDocumentReader
{
    /// <summary>
    /// Never throws for what is wrong with the file: that is <see cref="FileReading.Error"/>. Throws when the machine is broken
    /// (a model is missing, memory ran out) and when canceled.
    /// </summary>
    Task<FileReading> ReadAsync(InputFile file, CancellationToken cancellationToken);
}
