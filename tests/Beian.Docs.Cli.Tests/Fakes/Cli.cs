using Beian.Docs.Cli.Commands;
using Beian.Docs.Cli.Reading;
using Beian.Docs.Exporters;
using Beian.Docs.Exporters.Aliyun;
using Beian.Docs.Filings;
using Beian.Docs.Imaging;
using Beian.Docs.Intake;
using Beian.Docs.Rules;

namespace Beian.Docs.Cli.Tests.Fakes;

/// <summary>The command line with a fake reader; inputs are names, or <c>folder:</c> followed by names.</summary>
public sealed class Cli
{
    private readonly StringWriter _out = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public FakeReader Reader { get; } = new();

    /// <summary>What an input path holds; a path that is not here is not found.</summary>
    public Dictionary<string, InputFile[]> Inputs { get; } = [];

    /// <summary>Answers the check; the default finds nothing.</summary>
    public Func<FilingInput, FilingReport> Check { get; set; } = input => Report(input, Verdict.Ready);

    /// <summary>The reader that was asked for.</summary>
    public ReaderWish? Wish { get; private set; }

    public FilingInput? Checked { get; private set; }

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public string[] OutLines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static FilingReport Report(FilingInput input, Verdict verdict) => new()
    {
        Folder = input.Folder,
        Verdict = verdict,
        AsOf = input.AsOf,
        Files = input.Files,
        Findings = input.FormProblems,
        Prefill = input.Form,
    };

    public static InputFile File(string name, string content = "x") => new(name, System.Text.Encoding.UTF8.GetBytes(content));

    public Task<int> RunAsync(params string[] arguments) => CommandTree.RunAsync(Host(), arguments, TestContext.Current.CancellationToken);

    private CliHost Host() => new()
    {
        Out = _out,
        Error = _error,
        Clock = new FixedClock(),
        CreateReader = wish =>
        {
            Wish = wish;
            return Reader;
        },
        Collect = paths => paths.SelectMany(p => Inputs.TryGetValue(p, out var files)
            ? files
            : [new InputFile(p, default, IntakeErrors.Of(IntakeErrorCodes.NotFound, new IntakeOptions()))]),
        Opener = new PageOpener(new IntakeOptions()),
        Forms = new FakeForms(),
        Check = (input, _) => Check(Checked = input),
        Conformer = new PictureConformer(),
        Exporters = (IReadOnlyList<IExporter>)[new FakeExporter(), new AliyunExporter()],
    };
}
