using Beian.Docs.Intake;

namespace Beian.Docs.Imaging;

/// <summary>Turns a file's bytes into pages, by content and never by name, within the limits of <see cref="IntakeOptions"/>.</summary>
/// <remarks>
/// Pages come one at a time, so that a long PDF never stands in memory whole. Bad input ends the sequence with a
/// <see cref="UnusableFileException"/>; a missing tool or a broken machine is any other exception, whose message says the next step.
/// </remarks>
public interface IPageOpener
{
    /// <summary>How many pages there are, then each of them.</summary>
    IAsyncEnumerable<OpenedPage> OpenAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);
}
