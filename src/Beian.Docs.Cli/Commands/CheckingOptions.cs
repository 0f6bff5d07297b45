using System.CommandLine;
using Beian.Docs.Cli.Reading;
using Beian.Docs.Filings.Provinces;

namespace Beian.Docs.Cli.Commands;

/// <summary>The options of commands that check (核验选项).</summary>
public sealed class CheckingOptions
{
    public Option<DateOnly?> SubmitOn { get; } = new("--submit-on")
    {
        Description = "预计哪一天提交（默认按 --as-of），证件在那之后的审核期内也要有效",
        HelpName = "YYYY-MM-DD",
        CustomParser = result => CommonOptions.ParseDay(result, "--submit-on"),
    };

    public Option<string?> Provinces { get; } = new("--provinces")
    {
        Description = $"放新版管局要求文件的文件夹（默认取环境变量 {ProvinceFiles.FolderVariable}）",
        HelpName = "FOLDER",
    };

    public void AddTo(Command command)
    {
        command.Add(SubmitOn);
        command.Add(Provinces);
    }

    /// <summary>What the command line asks for; the files of the folder that cannot be used are named once.</summary>
    public CheckSettings Read(ParseResult parsed, CommonOptions common, CliHost host)
    {
        var provinces = ProvinceFiles.Load(parsed.GetValue(Provinces) ?? Environment.GetEnvironmentVariable(ProvinceFiles.FolderVariable));
        foreach (var problem in provinces.Problems)
            host.Error.WriteLine($"管局要求文件 {Plain.Text(problem.File)} 没有采用：{Plain.Text(problem.Message)}");
        return new CheckSettings(parsed.GetValue(common.AsOf) ?? host.Today) { ExpectedSubmission = parsed.GetValue(SubmitOn), Provinces = provinces };
    }
}
