using Beian.Docs.Filings;
using Beian.Docs.Filings.History;
using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Reading;

/// <summary>From a folder to its report (核验一个文件夹).</summary>
public sealed class FolderChecking(CliHost host, IDocumentReader reader, int jobs)
{
    public async Task<FilingReport> CheckAsync(string folder, CheckSettings settings, CancellationToken cancellationToken)
    {
        var began = host.Clock.GetTimestamp();
        var progress = new Progress(host);
        progress.Start(folder);
        var input = await new FilingFolder(host, reader, jobs).ReadAsync(folder, settings, progress.Add, cancellationToken);
        progress.Clear();
        return host.Check(input, (long)host.Clock.GetElapsedTime(began).TotalMilliseconds);
    }

    /// <summary>What the folder's form leaves for the checks of the others; its documents are not read.</summary>
    public FilingTrace TraceOf(string folder)
    {
        var (form, files) = new FilingFolder(host, reader, jobs).ReadForm(folder);
        return FilingTrace.Of(folder, form.Form, files);
    }

    /// <summary>There was nothing to check at all: no such folder, or neither a form nor a file that can be used.</summary>
    public static bool IsUnusable(FilingReport report)
    {
        if (report.Files is [{ Error.Code: IntakeErrorCodes.NotFound } only] && only.File.TrimEnd('/') == report.Folder.TrimEnd('/'))
            return true;
        return report.Findings.Any(f => f.Code == FormProblem.NoForm) && report.Files.All(f => f.Error is not null);
    }
}
