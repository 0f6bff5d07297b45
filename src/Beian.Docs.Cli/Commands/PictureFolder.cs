using System.IO.Compression;
using System.Text;
using Beian.Docs.Exporters.Pictures;
using Beian.Docs.Exporters.Providers.Uploads;
using Beian.Docs.Filings;

namespace Beian.Docs.Cli.Commands;

/// <summary>Writes the copies of pictures that a provider wants, into a folder or a zip (图片副本输出).</summary>
public static class PictureFolder
{
    private const string ListName = "图片副本说明.txt";

    /// <summary>Null when they were written; otherwise the exit status, after saying why.</summary>
    public static async Task<int?> WriteAsync(CliHost host, FilingReport report, UploadPlan plan, string path, CancellationToken cancellationToken)
    {
        if (IsInside(path, report.Folder))
        {
            await host.Error.WriteLineAsync("图片副本不要放进备案文件夹：下次核验会把它们当成材料。请换一个文件夹。");
            return ExitCodes.Usage;
        }

        var originals = host.Collect([report.Folder]).ToLookup(f => f.Name, f => f.Content);
        var copier = new PictureCopier(host.Opener, host.Conformer, (name, _) => Task.FromResult<ReadOnlyMemory<byte>?>(
            originals[name].FirstOrDefault() is { IsEmpty: false } content ? content : null));
        var copies = new List<PictureCopy>();
        await foreach (var copy in copier.MakeAsync(plan, cancellationToken))
            copies.Add(copy);
        if (await SaveAsync(host, path, copies, PictureWords.List(copies, plan.Limits)) is { } failed)
            return failed;
        await host.Error.WriteLineAsync($"已生成 {copies.Count(c => c.Jpeg is not null)} 张图片副本：{path}。");
        foreach (var copy in copies.Where(c => c.Remarks.Count > 0))
            await host.Error.WriteLineAsync($"  {Plain.Text(copy.Name)}：{string.Concat(copy.Remarks)}");
        return null;
    }

    private static Task<int?> SaveAsync(CliHost host, string path, List<PictureCopy> copies, string list) =>
        path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
            ? OutputFile.WriteAsync(path, stream => ZipAsync(stream, copies, list), host)
            : IntoFolderAsync(host, path, copies, list);

    private static async Task ZipAsync(Stream stream, List<PictureCopy> copies, string list)
    {
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var (name, content) in Entries(copies, list))
        {
            await using var entry = await zip.CreateEntry(name, CompressionLevel.NoCompression).OpenAsync();
            await entry.WriteAsync(content);
        }
    }

    private static async Task<int?> IntoFolderAsync(CliHost host, string path, List<PictureCopy> copies, string list)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync($"写不了 {path}：请检查有没有写入权限，是不是已有同名文件。");
            return ExitCodes.Usage;
        }

        foreach (var (name, content) in Entries(copies, list))
        {
            if (await OutputFile.WriteAsync(Path.Combine(path, name), stream => stream.WriteAsync(content).AsTask(), host) is { } failed)
                return failed;
        }

        return null;
    }

    /// <summary>The list opens in Notepad of an old Windows, too.</summary>
    private static IEnumerable<(string Name, byte[] Content)> Entries(List<PictureCopy> copies, string list) =>
        [.. copies.Where(c => c.Jpeg is not null).Select(c => (c.Name, c.Jpeg!)), (ListName, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(list)])];

    private static bool IsInside(string path, string folder)
    {
        var (inner, outer) = (Path.GetFullPath(path), Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
        return Directory.Exists(outer) && (inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
