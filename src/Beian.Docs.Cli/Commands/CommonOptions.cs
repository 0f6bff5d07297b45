using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Commands;

/// <summary>The options that reading and checking share (公共选项).</summary>
public sealed class CommonOptions
{
    public Option<bool> Json { get; } = new("--json") { Description = "输出 JSON，每行一个，供程序使用" };

    public Option<bool> ShowNumbers { get; } = new("--show-numbers") { Description = "报告里完整显示证件号码和手机号码（默认打码）" };

    public Option<EngineChoice> Engine { get; } = new("--engine")
    {
        Description = "识别引擎：auto、paddle 或 tesseract（默认 auto）",
        HelpName = "auto|paddle|tesseract",
        DefaultValueFactory = _ => EngineChoice.Auto,
        CustomParser = ParseEngine,
    };

    public Option<int> Jobs { get; } = new("--jobs")
    {
        Description = "同时识别几个文件（默认等于处理器核数）",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = ParseJobs,
    };

    public Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "按哪一天判断证件是否过期（默认今天）",
        HelpName = "YYYY-MM-DD",
        CustomParser = result => ParseDay(result, "--as-of"),
    };

    /// <summary>The inputs of a command; a misspelled option must not be taken for a file.</summary>
    public static Argument<string[]> Inputs(string name, string description)
    {
        var inputs = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        inputs.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal) && !Path.Exists(t.Value)))
                result.AddError($"不认识：{token.Value}");
        });
        return inputs;
    }

    public void AddTo(Command command)
    {
        command.Add(Engine);
        command.Add(Jobs);
        command.Add(AsOf);
    }

    private static string TextOf(ArgumentResult result) => result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;

    private static EngineChoice ParseEngine(ArgumentResult result)
    {
        switch (TextOf(result))
        {
            case "auto": return EngineChoice.Auto;
            case "paddle": return EngineChoice.Paddle;
            case "tesseract": return EngineChoice.Tesseract;
            default:
                result.AddError($"--engine 只能是 auto、paddle 或 tesseract:{TextOf(result)}");
                return default;
        }
    }

    private static int ParseJobs(ArgumentResult result)
    {
        if (int.TryParse(TextOf(result), NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 256)
            return jobs;
        result.AddError($"--jobs 应当是 1 到 256 的整数：{TextOf(result)}");
        return 1;
    }

    internal static DateOnly? ParseDay(ArgumentResult result, string option)
    {
        if (DateOnly.TryParseExact(TextOf(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"{option} 应当是 YYYY-MM-DD 形式的日期：{TextOf(result)}");
        return null;
    }
}
