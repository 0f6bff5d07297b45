namespace Beian.Docs.Intake;

/// <summary>A file to be read: its name as shown, and its bytes or why there are none.</summary>
/// <param name="Name">As it appears in <see cref="Reading.FileReading.File"/>; untrusted, never used as a path.</param>
/// <param name="Content">The bytes; empty when <paramref name="Error"/> is set.</param>
/// <param name="Error">Set when the file was refused before reading.</param>
public sealed record InputFile(string Name, ReadOnlyMemory<byte> Content, Reading.ReadingError? Error = null);
