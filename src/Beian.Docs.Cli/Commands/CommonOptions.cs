using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Beian.Docs.Cli.Reading;
using Beian.Docs.Documents.Calibration;
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

    public Option<double> SilentRate { get; } = new("--target-silent-rate")
    {
        Description = "目标漏错率：同一类值里错的可能超过这个比例，就不算已确认（0.0005 到 1，默认 0.02；由模拟图片学得，真实材料只作参考）",
        HelpName = "RATE",
        DefaultValueFactory = _ => TargetSilentRate.Default,
        CustomParser = ParseSilentRate,
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
        AddReadingTo(command);
        command.Add(AsOf);
    }

    /// <summary>Those of commands that only read.</summary>
    public void AddReadingTo(Command command)
    {
        command.Add(Engine);
        command.Add(Jobs);
        command.Add(SilentRate);
    }

    /// <summary>The reader that the command line asks for.</summary>
    public ReaderWish Wish(ParseResult parsed) => new(parsed.GetValue(Engine), parsed.GetValue(SilentRate));

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

    private static double ParseSilentRate(ArgumentResult result)
    {
        if (TargetSilentRate.Parse(TextOf(result)) is { } rate)
            return rate;
        result.AddError(TargetSilentRate.Complaint("--target-silent-rate", TextOf(result)));
        return TargetSilentRate.Default;
    }

    internal static DateOnly? ParseDay(ArgumentResult result, string option)
    {
        if (DateOnly.TryParseExact(TextOf(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"{option} 应当是 YYYY-MM-DD 形式的日期：{TextOf(result)}");
        return null;
    }
}
