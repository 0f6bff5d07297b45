using Beian.Docs.Filings;
using Beian.Docs.Intake;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Reading;

/// <summary>From a folder to its report (核验一个文件夹).</summary>
public sealed class FolderChecking(CliHost host, IDocumentReader reader, int jobs)
{
    public async Task<FilingReport> CheckAsync(string folder, DateOnly asOf, CancellationToken cancellationToken)
    {
        var began = host.Clock.GetTimestamp();
        var progress = new Progress(host);
        progress.Start(folder);
        var input = await new FilingFolder(host, reader, jobs).ReadAsync(folder, asOf, progress.Add, cancellationToken);
        progress.Clear();
        return host.Check(input, (long)host.Clock.GetElapsedTime(began).TotalMilliseconds);
    }

    /// <summary>There was nothing to check at all: no such folder, or neither a form nor a file that can be used.</summary>
    public static bool IsUnusable(FilingReport report)
    {
        if (report.Files is [{ Error.Code: IntakeErrorCodes.NotFound } only] && only.File.TrimEnd('/') == report.Folder.TrimEnd('/'))
            return true;
        return report.Findings.Any(f => f.Code == FormProblem.NoForm) && report.Files.All(f => f.Error is not null);
    }
}
