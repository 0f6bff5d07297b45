namespace Beian.Docs.Cli;

/// <summary>What the process ends with, as the contract says (退出状态).</summary>
public static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, and something blocking was found.</summary>
    public const int Blocking = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>An input could not be used at all.</summary>
    public const int Unusable = 3;

    /// <summary>The machine lacks something.</summary>
    public const int Machine = 4;

    /// <summary>Ended by Ctrl+C, as shells say it.</summary>
    public const int Interrupted = 130;
}
