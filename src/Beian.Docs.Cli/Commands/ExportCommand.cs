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
        var pictures = new Option<string?>("--pictures") { Description = "另把图片副本按接入商的限制写到这个文件夹或 zip", HelpName = "FOLDER" };
        var list = new Option<bool>("--list") { Description = "列出全部导出格式" };
        var options = new CommonOptions();
        var command = new Command("export", "核验后导出预填数据") { folder, to, path, pictures, list };
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
            else if (result.GetValue(pictures) is not null && host.Exporters.First(e => e.Profile == profile) is not IPictureExporter)
                result.AddError($"{profile} 没有图片要求，请去掉 --pictures，或换成接入商的格式。");
            if (result.GetValue(path) is null)
                result.AddError("请用 --out 给出要写的文件。");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(list))
                return ListProfiles(host);
            var exporter = host.Exporters.First(e => e.Profile == parsed.GetValue(to));
            await using var reader = ReaderLease.Take(host, options.Wish(parsed));
            var checking = new FolderChecking(host, reader.Reader, parsed.GetValue(options.Jobs));
            var wish = new ExportWish(exporter, parsed.GetValue(folder)!, parsed.GetValue(path)!, parsed.GetValue(pictures), settings.Read(parsed, options, host));
            return await RunAsync(host, checking, wish, cancellationToken);
        });
        return command;
    }

    private static int ListProfiles(CliHost host)
    {
        foreach (var exporter in host.Exporters)
            host.Out.WriteLine($"{exporter.Profile}\t{exporter.Title}");
        return ExitCodes.Done;
    }

    private static async Task<int> RunAsync(CliHost host, FolderChecking checking, ExportWish wish, CancellationToken cancellationToken)
    {
        var report = await checking.CheckAsync(wish.Folder, wish.Settings, cancellationToken);
        if (FolderChecking.IsUnusable(report))
        {
            await host.Error.WriteLineAsync($"没有可以导出的内容：{wish.Folder}。请检查文件夹里有没有备案表和材料。");
            return ExitCodes.Unusable;
        }

        var file = wish.Exporter.Export(new FilingPackage(report, host.Today));
        var target = Directory.Exists(wish.Path) ? Path.Combine(wish.Path, file.FileName) : wish.Path;
        if (await OutputFile.WriteAsync(target, stream => stream.WriteAsync(file.Content, cancellationToken).AsTask(), host) is { } failed)
            return failed;
        await host.Error.WriteLineAsync($"已导出{wish.Exporter.Title}：{target}。{VerdictWords.Sentence(report.Verdict)}");
        if (wish is { Pictures: { } pictures, Exporter: IPictureExporter withPictures }
            && await PictureFolder.WriteAsync(host, report, withPictures.Uploads(report), pictures, cancellationToken) is { } unwritten)
        {
            return unwritten;
        }

        return ExitCodes.Done;
    }

    private sealed record ExportWish(IExporter Exporter, string Folder, string Path, string? Pictures, CheckSettings Settings);
}
