using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli;

/// <summary>What the commands stand on; tests put in their own (运行环境).</summary>
public sealed record CliHost
{
    /// <summary>The program's own answer and nothing else.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Progress and complaints.</summary>
    public required TextWriter Error { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public required TimeProvider Clock { get; init; }

    public required Func<EngineChoice, IntakeOptions, IDocumentReader> CreateReader { get; init; }

    public IntakeOptions Intake { get; init; } = new();

    /// <summary>The default of <c>--as-of</c>.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().Date);
}
