using System.CommandLine;
using System.Text.Json;
using Beian.Docs.Cli.Reading;
using Beian.Docs.Cli.Reports;
using Beian.Docs.Serialization;
using Beian.Docs.Sorting;

namespace Beian.Docs.Cli.Commands;

/// <summary>Brings a heap of unsorted files into filings (分拣一堆材料).</summary>
public static class SortCommand
{
    public static Command Create(CliHost host)
    {
        var folder = new Argument<string>("FOLDER") { Description = "一堆还没有分开的材料：文件夹或 zip，可有子文件夹" };
        var path = new Option<string?>("--out") { Description = "把副本按备案分到这个文件夹（须是空的或还没有）；原件不动", HelpName = "DIR" };
        var options = new CommonOptions();
        var command = new Command("sort", "分拣：把许多客户的材料分成一份份备案，说出每个文件归入的理由") { folder, path, options.Json, options.ShowNumbers };
        options.AddReadingTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is not { } target)
                return;
            if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
                result.AddError($"--out 的文件夹里已有内容：{target}。请换一个空的。");
            else if (IsWithin(target, result.GetValue(folder)))
                result.AddError($"--out 不能放在要分拣的文件夹里：{target}");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var reader = ReaderLease.Take(host, options.Wish(parsed));
            var heap = new HeapFolder(host, reader.Reader, parsed.GetValue(options.Jobs));
            return await RunAsync(
                host, heap, parsed.GetRequiredValue(folder), parsed.GetValue(path), parsed.GetValue(options.Json), parsed.GetValue(options.ShowNumbers), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        CliHost host, HeapFolder folder, string from, string? target, bool json, bool showNumbers, CancellationToken cancellationToken)
    {
        var progress = new Progress(host);
        progress.Start(from);
        var files = await folder.ReadAsync(from, progress.Add, cancellationToken);
        progress.Clear();
        var heap = HeapSorter.Sort(files);
        if (json)
            await host.Out.WriteLineAsync(JsonSerializer.Serialize(new { folder = from, heap.Filings, heap.Unplaced, files = files.Where(f => f.Form is null).Select(f => f.Reading) }, ContractJson.Line));
        else
            new SortReport(host, showNumbers).Write(heap);
        await host.Out.FlushAsync(cancellationToken);
        await host.Error.WriteLineAsync($"分成 {heap.Filings.Count} 份备案，{heap.Unplaced.Count} 个文件没有归入。");
        if (files.All(f => f.Form is null && f.Reading.Error is not null))
        {
            await host.Error.WriteLineAsync("没有找到可以识别的文件。请给出装有图片、PDF 或 zip 的文件夹。");
            return ExitCodes.Unusable;
        }

        return target is null ? ExitCodes.Done : await CopyAsync(host, heap, folder.Contents(from), target);
    }

    private static async Task<int> CopyAsync(CliHost host, SortedHeap heap, IEnumerable<Intake.InputFile> contents, string target)
    {
        try
        {
            Directory.CreateDirectory(target);
            var written = new HeapCopies(heap).Write(target, contents);
            await host.Error.WriteLineAsync($"已把 {written} 个副本分到 {target}，没有归入的在“{HeapCopies.UnplacedFolder}”里。原件没有改动。");
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync($"写不了 {target}：请检查有没有写入权限、磁盘是否已满。");
            return ExitCodes.Usage;
        }
    }

    private static bool IsWithin(string path, string? folder) => folder is not null && Directory.Exists(folder)
        && (Path.GetFullPath(path) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
