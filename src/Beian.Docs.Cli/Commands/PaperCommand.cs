using System.CommandLine;
using Beian.Docs.Cli.Reading;
using Beian.Docs.Office.Papers;

namespace Beian.Docs.Cli.Commands;

/// <summary>Writes a paper of a filing as DOCX, filled from its form (备案文书).</summary>
public static class PaperCommand
{
    private static string Kinds => string.Join("、", FilingPapers.Kinds.Select(k => $"{k.Kind} {k.Title}"));

    public static Command Create(CliHost host)
    {
        var folder = new Argument<string>("FOLDER") { Description = "一份备案的文件夹" };
        var kind = new Option<string?>("--kind") { Description = $"哪种文书：{Kinds}", HelpName = "KIND" };
        var path = new Option<string?>("--out") { Description = "写到哪个 docx；给出文件夹时用默认文件名", HelpName = "PATH" };
        var options = new CommonOptions();
        var command = new Command("paper", "按备案表写出授权书、承诺书、核验单、方案书（Word，通用样式）") { folder, kind, path };
        options.AddTo(command);
        var settings = new CheckingOptions();
        settings.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(kind) is not { } wanted)
                result.AddError($"请用 --kind 给出文书：{Kinds}");
            else if (FilingPapers.Kinds.All(k => k.Kind != wanted))
                result.AddError($"没有这种文书：{wanted}。可用的有：{Kinds}");
            if (result.GetValue(path) is null)
                result.AddError("请用 --out 给出要写的文件。");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var reader = ReaderLease.Take(host, options.Wish(parsed));
            var checking = new FolderChecking(host, reader.Reader, parsed.GetValue(options.Jobs));
            var report = await checking.CheckAsync(parsed.GetValue(folder)!, settings.Read(parsed, options, host), cancellationToken);
            return FolderChecking.IsUnusable(report)
                ? await SayAsync(host, $"没有可以写的内容：{parsed.GetValue(folder)}。请检查文件夹里有没有备案表和材料。")
                : await WriteAsync(host, report.Prefill, parsed.GetValue(kind)!, parsed.GetValue(path)!);
        });
        return command;
    }

    private static async Task<int> WriteAsync(CliHost host, Filings.FilingForm form, string kind, string path)
    {
        if (FilingPapers.WhyNot(kind, form) is { } why)
            return await SayAsync(host, why);
        var file = FilingPapers.Write(kind, form);
        var target = Directory.Exists(path) ? Path.Combine(path, file.FileName) : path;
        if (await OutputFile.WriteAsync(target, stream => stream.WriteAsync(file.Content).AsTask(), host) is { } failed)
            return failed;
        await host.Error.WriteLineAsync($"已写出{Path.GetFileNameWithoutExtension(file.FileName)}：{target}。这是通用样式，接入商有模板的以其模板为准；空着的地方和签名、日期请手写。");
        return ExitCodes.Done;
    }

    private static async Task<int> SayAsync(CliHost host, string why)
    {
        await host.Error.WriteLineAsync(why);
        return ExitCodes.Unusable;
    }
}
