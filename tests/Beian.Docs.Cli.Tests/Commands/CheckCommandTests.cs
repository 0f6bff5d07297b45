using System.Text.Json;
using Beian.Docs.Rules;

namespace Beian.Docs.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private const string Form = """{ "kind": "website", "subject": { "name": "样例公司" } }""";

    [Fact]
    public async Task Form_IsTakenFromTheFolderAndNotReadAsADocument()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/form.json", Form), Fakes.Cli.File("filing/a.jpg")];

        Assert.Equal(ExitCodes.Done, await cli.RunAsync("check", "filing", "--json", "--as-of", "2026-01-02"));

        Assert.Equal("样例公司", cli.Checked!.Form.Subject!.Name);
        Assert.Equal("filing/a.jpg", Assert.Single(cli.Checked.Files).File);
        Assert.Equal(new DateOnly(2026, 1, 2), cli.Checked.AsOf);
    }

    [Fact]
    public async Task AsOf_IsTodayUnlessSaid()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/form.json", Form)];

        await cli.RunAsync("check", "filing", "--json");

        Assert.Equal(new DateOnly(2026, 11, 23), cli.Checked!.AsOf);
    }

    [Fact]
    public async Task Workbook_IsAFormToo()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/材料/Form.XLSX"), Fakes.Cli.File("filing/a.jpg")];

        await cli.RunAsync("check", "filing", "--json");

        Assert.Equal("从工作簿来", cli.Checked!.Form.Subject!.Name);
    }

    [Fact]
    public async Task SecondForm_IsNamedAndTheUppermostUsed()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/old/form.json", "{}"), Fakes.Cli.File("filing/form.json", Form), Fakes.Cli.File("filing/form.xlsx")];

        await cli.RunAsync("check", "filing", "--json");

        Assert.Equal("样例公司", cli.Checked!.Form.Subject!.Name);
        var problem = Assert.Single(cli.Checked.FormProblems, p => p.Code == "F-021");
        Assert.Contains("用了 form.json", problem.Message);
        Assert.Contains("form.xlsx、old/form.json", problem.Message);
    }

    [Fact]
    public async Task MissingForm_IsAFinding()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/a.jpg")];

        await cli.RunAsync("check", "filing", "--json");

        Assert.Equal("F-020", Assert.Single(cli.Checked!.FormProblems).Code);
    }

    [Fact]
    public async Task BlockedFiling_EndsWithOneAndTheOthersAreStillChecked()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["bad"] = [Fakes.Cli.File("bad/form.json", Form)];
        cli.Inputs["good"] = [Fakes.Cli.File("good/form.json", Form)];
        cli.Check = input => Fakes.Cli.Report(input, input.Folder == "bad" ? Verdict.Blocked : Verdict.Review);

        Assert.Equal(ExitCodes.Blocking, await cli.RunAsync("check", "bad", "good", "--json"));
        Assert.Equal(
            ["bad", "good"],
            cli.OutLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("folder").GetString()!));
    }

    [Fact]
    public async Task NoSuchFolder_EndsWithThree()
    {
        var cli = new Fakes.Cli();

        Assert.Equal(ExitCodes.Unusable, await cli.RunAsync("check", "nowhere", "--json"));
        Assert.Single(cli.OutLines);
    }

    [Fact]
    public async Task Json_IsExactlyOneReportPerFolderOnStandardOutput()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/form.json", Form), Fakes.Cli.File("filing/a.jpg")];

        await cli.RunAsync("check", "filing", "--json");

        var report = JsonDocument.Parse(cli.Out).RootElement;
        Assert.Equal("ready", report.GetProperty("verdict").GetString());
        Assert.Equal("2026-11-23", report.GetProperty("asOf").GetString());
    }
}
