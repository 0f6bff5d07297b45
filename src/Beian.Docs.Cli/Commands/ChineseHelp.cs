using System.CommandLine;
using System.CommandLine.Invocation;
using Beian.Docs.Cli.Reports;

namespace Beian.Docs.Cli.Commands;

/// <summary>The help of a command, in Chinese (帮助).</summary>
public sealed class ChineseHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        var options = command.Options.Where(o => !o.Hidden).ToList();
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(command.Subcommands.Count > 0
            ? "用法：./beian 命令 [选项]"
            : $"用法：./beian {command.Name}{string.Concat(command.Arguments.Select(Usage))} [选项]");
        Section(output, "命令", [.. command.Subcommands.Select(c => (c.Name, c.Description ?? ""))]);
        Section(output, "参数", [.. command.Arguments.Select(a => (a.Name, a.Description ?? ""))]);
        Section(output, "选项", [.. options.Select(o => (o.HelpName is { } value ? $"{o.Name} {value}" : o.Name, o.Description ?? ""))]);
        return ExitCodes.Done;
    }

    private static string Usage(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? $" {argument.Name}…" : $" {argument.Name}";

    private static void Section(TextWriter output, string title, List<(string Name, string Text)> rows)
    {
        if (rows.Count == 0)
            return;
        output.WriteLine();
        output.WriteLine($"{title}：");
        var width = rows.Max(r => ReportWriter.Columns(r.Name));
        foreach (var (name, text) in rows)
            output.WriteLine($"  {ReportWriter.Pad(name, width)}  {text}");
    }
}
