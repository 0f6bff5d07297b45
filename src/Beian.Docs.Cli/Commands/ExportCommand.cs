using System.CommandLine;
using Beian.Docs.Cli.Reading;
using Beian.Docs.Exporters;

namespace Beian.Docs.Cli.Commands;

/// <summary>Checks a filing and writes its pre-fill data for a provider (导出预填数据).</summary>
public static class ExportCommand
{
    public static Command Create(CliHost host)
    {
        var folder = new Argument<string?>("FOLDER") { Description = "一份备案的文件夹", Arity = ArgumentArity.ZeroOrOne };
        var to = new Option<string?>("--to") { Description = "导出格式，--list 列出全部", HelpName = "PROFILE" };
        var path = new Option<string?>("--out") { Description = "写到哪个文件；给出文件夹时用默认文件名", HelpName = "PATH" };
        var list = new Option<bool>("--list") { Description = "列出全部导出格式" };
        var options = new CommonOptions();
        var command = new Command("export", "核验后导出预填数据") { folder, to, path, list };
        options.AddTo(command);
        var settings = new CheckingOptions();
        settings.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(list))
                return;
            if (result.GetValue(folder) is null)
                result.AddError("请给出备案的文件夹。");
            if (result.GetValue(to) is not { } profile)
                result.AddError("请用 --to 给出导出格式，--list 列出全部。");
            else if (host.Exporters.All(e => e.Profile != profile))
                result.AddError($"没有这个导出格式：{profile}。可用的有：{string.Join("、", host.Exporters.Select(e => e.Profile))}");
            if (result.GetValue(path) is null)
                result.AddError("请用 --out 给出要写的文件。");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(list))
                return ListProfiles(host);
            var exporter = host.Exporters.First(e => e.Profile == parsed.GetValue(to));
            await using var reader = ReaderLease.Take(host, parsed.GetValue(options.Engine));
            var checking = new FolderChecking(host, reader.Reader, parsed.GetValue(options.Jobs));
            return await RunAsync(
                host, checking, exporter, parsed.GetValue(folder)!, parsed.GetValue(path)!, settings.Read(parsed, options, host), cancellationToken);
        });
        return command;
    }

    private static int ListProfiles(CliHost host)
    {
        foreach (var exporter in host.Exporters)
            host.Out.WriteLine($"{exporter.Profile}\t{exporter.Title}");
        return ExitCodes.Done;
    }

    private static async Task<int> RunAsync(
        CliHost host, FolderChecking checking, IExporter exporter, string folder, string path, CheckSettings settings, CancellationToken cancellationToken)
    {
        var report = await checking.CheckAsync(folder, settings, cancellationToken);
        if (FolderChecking.IsUnusable(report))
        {
            await host.Error.WriteLineAsync($"没有可以导出的内容：{folder}。请检查文件夹里有没有备案表和材料。");
            return ExitCodes.Unusable;
        }

        var file = exporter.Export(new FilingPackage(report, host.Today));
        var target = Directory.Exists(path) ? Path.Combine(path, file.FileName) : path;
        if (await OutputFile.WriteAsync(target, stream => stream.WriteAsync(file.Content, cancellationToken).AsTask(), host) is { } failed)
            return failed;
        await host.Error.WriteLineAsync($"已导出{exporter.Title}：{target}。{VerdictWords.Sentence(report.Verdict)}");
        return ExitCodes.Done;
    }
}
