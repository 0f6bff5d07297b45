namespace Beian.Docs.Jobs;

/// <summary>How documents are read in the background; configured under <c>Reading</c>.</summary>
public sealed class ReadingOptions
{
    /// <summary>Documents read at once; 0 means as many as there are cores. Default 0.</summary>
    public int ParallelReaders { get; set; }

    /// <summary>How often a document is taken up before it is given up. Default 3.</summary>
    public int MaxAttempts { get; set; } = 3;

    /// <summary>Time that one document may take, all pages together. Default 10 minutes.</summary>
    public TimeSpan DocumentTime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How often a worker says that it lives. Default 10 seconds.</summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>A worker that was silent for so long is dead, and its document goes to another. Default 45 seconds.</summary>
    public TimeSpan DeadAfter { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary>A document that nobody took up for so long, with the queue shorter than the line, was lost. Default 1 minute.</summary>
    public TimeSpan LostAfter { get; set; } = TimeSpan.FromMinutes(1);

    public int Readers => ParallelReaders > 0 ? ParallelReaders : Environment.ProcessorCount;
}
