using Beian.Docs.Reading;

namespace Beian.Docs.Imaging;

/// <summary>The file itself cannot be used; carried to the reader, which turns it into a result.</summary>
public sealed class UnusableFileException(ReadingError error) : Exception(error.Code)
{
    public ReadingError Error { get; } = error;
}
