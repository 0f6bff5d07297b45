namespace Beian.Docs.Imaging.Pdf;

/// <summary>How a child process ended.</summary>
/// <param name="ExitCode">128 plus the signal's number when a signal ended it.</param>
/// <param name="Output">Standard output, as much of it as was allowed.</param>
/// <param name="IsCut">It wrote more than was allowed.</param>
/// <param name="Errors">The beginning of standard error; names nothing personal, yet goes no further than deciding what went wrong.</param>
internal sealed record ChildResult(int ExitCode, byte[] Output, int OutputLength, bool IsCut, string Errors)
{
    private const int Aborted = 134;

    private const int CpuTimeSpent = 152;

    public bool RanOutOfTime => ExitCode == CpuTimeSpent;

    /// <summary>Poppler says so and gives up, or the C++ runtime aborts.</summary>
    public bool RanOutOfMemory =>
        ExitCode == Aborted || Errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) || Errors.Contains("bad_alloc", StringComparison.Ordinal);
}
