namespace Beian.Docs.Cli.Commands;

/// <summary>Writes a file whole or not at all (输出文件).</summary>
public static class OutputFile
{
    /// <summary>Null when it was written; otherwise the exit status, after saying why.</summary>
    public static async Task<int?> WriteAsync(string path, Func<Stream, Task> write, CliHost host)
    {
        var full = Path.GetFullPath(path);
        var unfinished = $"{full}.{Environment.ProcessId}.new";
        try
        {
            await using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
                await write(stream);
            File.Move(unfinished, full, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await host.Error.WriteLineAsync($"写不了 {path}：请检查文件夹是否存在、有没有写入权限、磁盘是否已满。");
            return ExitCodes.Usage;
        }
        finally
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }
    }
}
