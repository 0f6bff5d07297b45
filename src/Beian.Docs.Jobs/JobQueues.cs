namespace Beian.Docs.Jobs;

/// <summary>Names of the queues (队列).</summary>
/// <remarks>PostgreSQL storage fetches by name in alphabetical order, whatever order a server lists them in; each has its own server besides.</remarks>
public static class JobQueues
{
    /// <summary>核验: cheap, many workers.</summary>
    public const string Check = "a-check";

    /// <summary>识别: heavy, as many workers as there are parallel readers.</summary>
    public const string Read = "b-read";
}
