namespace Beian.Docs.Jobs;

/// <summary>A job failed. Hangfire stores the whole text of an exception and shows it, so this one names ids and types only.</summary>
public sealed class WorkFailedException(string what, Exception cause)
    : Exception($"{what}: {cause.GetType().Name}. The service's log has the stack.")
{
    /// <summary>Where the cause was thrown, without its message.</summary>
    public string? CauseStack { get; } = cause.StackTrace;
}
