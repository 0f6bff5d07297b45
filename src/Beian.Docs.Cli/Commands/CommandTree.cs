using System.CommandLine;
using System.CommandLine.Help;

namespace Beian.Docs.Cli.Commands;

/// <summary>Every command, and how each ends (命令一览).</summary>
public static class CommandTree
{
    public static async Task<int> RunAsync(CliHost host, IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        var parsed = Create(host).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not ChineseHelp)
        {
            foreach (var message in parsed.Errors.Select(e => Chinese(e.Message)).Distinct())
                await host.Error.WriteLineAsync(Plain.Text(message));
            await host.Error.WriteLineAsync($"用法请看：./beian {parsed.CommandResult.Command.Name} --help");
            return ExitCodes.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = host.Out,
                    Error = host.Error,
                    EnableDefaultExceptionHandler = false,
                    // A reader gives up between lines; what takes longer is not worth waiting for.
                    ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
                },
                cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await host.Error.WriteLineAsync("已停止。");
            return ExitCodes.Interrupted;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What is wrong with an input is a result; an exception means that the machine is.
            await host.Error.WriteLineAsync($"没有完成：{Plain.Text(e.Message)}");
            if (Environment.GetEnvironmentVariable("BEIAN_DEBUG") == "1")
                await host.Error.WriteLineAsync(e.ToString());
            return ExitCodes.Machine;
        }
    }

    private static RootCommand Create(CliHost host)
    {
        var root = new RootCommand("Beian.Docs：备案材料识别与核验")
        {
            ReadCommand.Create(host),
            CheckCommand.Create(host),
            ExportCommand.Create(host),
            PaperCommand.Create(host),
            FormCommand.Create(host),
            SortCommand.Create(host),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new ChineseHelp();
            help.Description = "显示这份说明";
        }

        foreach (var version in root.Options.OfType<VersionOption>())
            version.Description = "显示版本";
        return root;
    }

    /// <summary>The parser's own few sentences; ours are Chinese already.</summary>
    private static string Chinese(string message)
    {
        string[] quoted = message.Split('\'');
        var what = quoted.Length > 1 ? quoted[1] : "";
        return message switch
        {
            _ when message.StartsWith("Unrecognized command or argument", StringComparison.Ordinal) => $"不认识：{what}",
            _ when message.StartsWith("Required argument", StringComparison.Ordinal) && message.Contains("for command", StringComparison.Ordinal) => $"缺少 {what}：要处理的文件或文件夹",
            _ when message.StartsWith("Required argument missing for option", StringComparison.Ordinal) => $"{what} 后面要有值",
            _ when message.StartsWith("Required command was not provided", StringComparison.Ordinal) => "缺少命令",
            _ when message.Contains("expects a single argument", StringComparison.Ordinal) => $"{what} 只能给一次",
            _ => message,
        };
    }
}
