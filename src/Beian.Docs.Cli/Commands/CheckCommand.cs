using System.CommandLine;
using System.Text.Json;
using Beian.Docs.Cli.Reading;
using Beian.Docs.Cli.Reports;
using Beian.Docs.Filings;
using Beian.Docs.Rules;
using Beian.Docs.Serialization;

namespace Beian.Docs.Cli.Commands;

/// <summary>Checks a filing's form against its documents (核验备案).</summary>
public static class CheckCommand
{
    public static Command Create(CliHost host)
    {
        var folders = CommonOptions.Inputs("FOLDER", "一份备案的文件夹：form.json 或 form.xlsx，加上材料（可有子文件夹和 zip）");
        var options = new CommonOptions();
        var command = new Command("check", "核验备案：备案表与材料逐项核对，说出不一致和缺少的材料") { folders, options.Json, options.ShowNumbers };
        options.AddTo(command);
        var checking = new CheckingOptions();
        checking.AddTo(command);
        // Off by default: a report must not depend on which other folders were named.
        var together = new Option<bool>("--together") { Description = "几份备案还要互相核对：同一个人、电话、邮箱或主体有没有重复使用" };
        command.Add(together);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            host,
            parsed.GetRequiredValue(folders),
            parsed.GetValue(options.Json),
            parsed.GetValue(options.ShowNumbers),
            options.Wish(parsed),
            parsed.GetValue(options.Jobs),
            checking.Read(parsed, options, host),
            parsed.GetValue(together),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliHost host, string[] folders, bool json, bool showNumbers, ReaderWish wish, int jobs, CheckSettings settings,
        bool together, CancellationToken cancellationToken)
    {
        await using var reader = ReaderLease.Take(host, wish);
        var checking = new FolderChecking(host, reader.Reader, jobs);
        var report = new CheckReport(host, showNumbers);
        var status = ExitCodes.Done;
        var all = settings with { Run = together ? [.. folders.Distinct().Select(f => (f, checking.TraceOf(f)))] : [] };
        foreach (var folder in folders)
        {
            var outcome = await checking.CheckAsync(folder, all, cancellationToken);
            if (json)
                await host.Out.WriteLineAsync(JsonSerializer.Serialize(outcome, ContractJson.Line));
            else
                report.Write(outcome);
            await host.Out.FlushAsync(cancellationToken);
            status = Math.Max(status, StatusOf(outcome));
        }

        return status;
    }

    private static int StatusOf(FilingReport report)
    {
        if (FolderChecking.IsUnusable(report))
            return ExitCodes.Unusable;
        return report.Verdict == Verdict.Blocked ? ExitCodes.Blocking : ExitCodes.Done;
    }
}
