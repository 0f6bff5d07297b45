using System.CommandLine;
using System.Text.Json;
using Beian.Docs.Cli.Reading;
using Beian.Docs.Cli.Reports;
using Beian.Docs.Imaging.Drawing;
using Beian.Docs.Intake;
using Beian.Docs.Serialization;

namespace Beian.Docs.Cli.Commands;

/// <summary>Reads documents and says what stands in them (识别材料).</summary>
public static class ReadCommand
{
    public static Command Create(CliHost host)
    {
        var paths = CommonOptions.Inputs("PATH", "文件、文件夹或 zip 压缩包");
        var options = new CommonOptions();
        var draw = new Option<string?>("--draw") { Description = "把每一页和读到的位置画成 PNG，放进这个文件夹", HelpName = "OUT" };
        var command = new Command("read", "识别材料，列出每份材料的字段") { paths, options.Json, options.ShowNumbers, draw };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            host,
            parsed.GetRequiredValue(paths),
            parsed.GetValue(options.Json),
            parsed.GetValue(options.ShowNumbers),
            parsed.GetValue(draw),
            options.Wish(parsed),
            parsed.GetValue(options.Jobs),
            parsed.GetValue(options.AsOf) ?? host.Today,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliHost host, string[] paths, bool json, bool showNumbers, string? draw, ReaderWish wish, int jobs, DateOnly asOf,
        CancellationToken cancellationToken)
    {
        if (draw is not null && !await MadeFolderAsync(draw, host))
            return ExitCodes.Usage;
        await using var reader = ReaderLease.Take(host, wish);
        var drawing = draw is null ? null : new DrawingReader(reader.Reader, host.Opener, new ReadingMarks(showNumbers, DrawingFont.IsChinese), draw);
        var progress = new Progress(host);
        var report = new ReadingReport(host, showNumbers, asOf);
        var (files, usable) = (0, 0);
        // A form that lies among documents is none; one that was named is refused by the reader.
        var inputs = host.Collect(paths).Where(f => !FormFiles.IsForm(f.Name) || paths.Contains(f.Name));
        await foreach (var reading in OrderedReading.ReadAsync(drawing ?? reader.Reader, inputs, jobs, cancellationToken))
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

        if (drawing is not null)
            await host.Error.WriteLineAsync($"画了 {drawing.Drawn} 页：{draw}");
        if (files == 0)
            await host.Error.WriteLineAsync("没有找到可以识别的文件。请给出图片、PDF、zip 或装有它们的文件夹。");
        return usable == 0 ? ExitCodes.Unusable : ExitCodes.Done;
    }

    private static async Task<bool> MadeFolderAsync(string folder, CliHost host)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync($"写不了 {folder}：请检查有没有写入权限、是不是已有同名文件。");
            return false;
        }
    }
}
