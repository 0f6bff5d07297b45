using System.Text;
using Beian.Docs.Cli;
using Beian.Docs.Cli.Commands;
using Beian.Docs.Exporters;
using Beian.Docs.Filings;
using Beian.Docs.Imaging;
using Beian.Docs.Intake;
using Beian.Docs.Ocr;
using Beian.Docs.Office;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var intake = new IntakeOptions();
await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
var host = new CliHost
{
    Out = output,
    Error = error,
    OutIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Clock = TimeProvider.System,
    CreateReader = wish => ReaderFactory.Create(new ReaderOptions { Engine = wish.Engine, TargetSilentRate = wish.TargetSilentRate, Intake = intake }),
    Collect = new FolderIntake(intake).Collect,
    Opener = new PageOpener(intake),
    Forms = new ProgramForms(),
    Check = FilingChecker.Default.Check,
    Conformer = new PictureConformer(),
    Exporters = [.. KnownExporters.All, .. OfficeExporters.All],
};
return await CommandTree.RunAsync(host, args);
