using System.CommandLine;

namespace Beian.Docs.Cli.Commands;

/// <summary>Writes the empty form for a client to fill in (备案表模板).</summary>
public static class FormCommand
{
    public static Command Create(CliHost host)
    {
        var path = new Option<string?>("--out") { Description = "写到哪个文件，例如 form.xlsx", HelpName = "PATH" };
        var force = new Option<bool>("--force") { Description = "文件已存在时覆盖它" };
        var command = new Command("form", "写出空白备案表模板（Excel）") { path, force };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is not { Length: > 0 } target)
                result.AddError("请用 --out 给出要写的文件，例如 --out form.xlsx。");
            else if (File.Exists(target) && !result.GetValue(force))
                result.AddError($"{target} 已经存在，里面可能有填好的内容。要覆盖它请加 --force。");
        });
        command.SetAction(async (parsed, _) =>
        {
            var target = parsed.GetValue(path)!;
            if (await OutputFile.WriteAsync(target, stream => WriteAsync(host, stream), host) is { } failed)
                return failed;
            await host.Error.WriteLineAsync($"已写出备案表模板：{target}。填好后与材料放在同一个文件夹，再运行 ./beian check。");
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task WriteAsync(CliHost host, Stream to)
    {
        // A workbook is a zip: its writer wants to go back and forth.
        using var memory = new MemoryStream();
        host.Forms.WriteTemplate(memory);
        memory.Position = 0;
        await memory.CopyToAsync(to);
    }
}
