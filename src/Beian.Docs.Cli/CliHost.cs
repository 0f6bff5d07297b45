using Beian.Docs.Cli.Reading;
using Beian.Docs.Exporters;
using Beian.Docs.Filings;
using Beian.Docs.Imaging;
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

    public required Func<ReaderWish, IDocumentReader> CreateReader { get; init; }

    /// <summary>Files, folders and archives as the files in them.</summary>
    public required Func<IEnumerable<string>, IEnumerable<InputFile>> Collect { get; init; }

    /// <summary>Opens pages to draw on them.</summary>
    public required IPageOpener Opener { get; init; }

    public required IFormFiles Forms { get; init; }

    /// <summary>The check itself, with the milliseconds that came before it.</summary>
    public required Func<FilingInput, long, FilingReport> Check { get; init; }

    public required IReadOnlyList<IExporter> Exporters { get; init; }

    /// <summary>Makes copies of pictures for a provider.</summary>
    public required IPictureConformer Conformer { get; init; }

    /// <summary>The default of <c>--as-of</c>.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().Date);
}
