using System.CommandLine;
using System.Text.Json;
using Beian.Docs.Cli.Reading;
using Beian.Docs.Cli.Reports;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using Beian.Docs.Serialization;

namespace Beian.Docs.Cli.Commands;

/// <summary>Reads documents and says what stands in them (识别材料).</summary>
public static class ReadCommand
{
    public static Command Create(CliHost host)
    {
        var paths = CommonOptions.Inputs("PATH", "文件、文件夹或 zip 压缩包");
        var options = new CommonOptions();
        var command = new Command("read", "识别材料，列出每份材料的字段") { paths, options.Json, options.ShowNumbers };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            host,
            parsed.GetRequiredValue(paths),
            parsed.GetValue(options.Json),
            parsed.GetValue(options.ShowNumbers),
            parsed.GetValue(options.Engine),
            parsed.GetValue(options.Jobs),
            parsed.GetValue(options.AsOf) ?? host.Today,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliHost host, string[] paths, bool json, bool showNumbers, EngineChoice engine, int jobs, DateOnly asOf,
        CancellationToken cancellationToken)
    {
        await using var reader = ReaderLease.Take(host, engine);
        var progress = new Progress(host);
        var report = new ReadingReport(host, showNumbers, asOf);
        var (files, usable) = (0, 0);
        // A form that lies among documents is none; one that was named is refused by the reader.
        var inputs = host.Collect(paths).Where(f => !FormFiles.IsForm(f.Name) || paths.Contains(f.Name));
        await foreach (var reading in OrderedReading.ReadAsync(reader.Reader, inputs, jobs, cancellationToken))
        {
            files++;
            usable += reading.Error is null ? 1 : 0;
            progress.Add(reading);
            progress.Clear();
            if (json)
                await host.Out.WriteLineAsync(JsonSerializer.Serialize(reading, ContractJson.Line));
            else
                report.Write(reading);
            await host.Out.FlushAsync(cancellationToken);
        }

        if (files == 0)
            await host.Error.WriteLineAsync("没有找到可以识别的文件。请给出图片、PDF、zip 或装有它们的文件夹。");
        return usable == 0 ? ExitCodes.Unusable : ExitCodes.Done;
    }
}
