using Beian.Docs.Filings.Provinces;
using Beian.Docs.Rules;

namespace Beian.Docs.Cli.Tests.Commands;

public sealed class CheckingOptionsTests : IDisposable
{
    private const string Form = """{ "subject": { "name": "样例公司", "certificateNumber": "91371000MA3C00003Y" } }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("beian-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task FoldersOfOneRun_KnowOfEachOtherAndNotOfThemselves()
    {
        var cli = With("a", "b", "c");
        var seen = new Dictionary<string, IEnumerable<string>>();
        cli.Check = input =>
        {
            seen[input.Folder] = input.History.Others.Select(o => o.Title);
            return Fakes.Cli.Report(input, Verdict.Ready);
        };

        await cli.RunAsync("check", "a", "b", "c", "--json");

        Assert.Equal(["b", "c"], seen["a"]);
        Assert.Equal(["a", "c"], seen["b"]);
        Assert.Equal(["a", "b"], seen["c"]);
    }

    [Fact]
    public async Task SingleFolder_HasNoHistory()
    {
        var cli = With("a");
        await cli.RunAsync("check", "a", "--json");
        Assert.Empty(cli.Checked!.History.Others);
    }

    [Fact]
    public async Task ExpectedSubmission_ReachesTheCheck()
    {
        var cli = With("a");
        await cli.RunAsync("check", "a", "--json", "--submit-on", "2026-12-20");
        Assert.Equal(new DateOnly(2026, 12, 20), cli.Checked!.ExpectedSubmission);
        Assert.Equal(ExitCodes.Usage, await cli.RunAsync("check", "a", "--submit-on", "soon"));
    }

    [Fact]
    public async Task ProvinceFolder_TakesThePlaceOfTheBuiltInAndBadFilesAreNamed()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "shandong.json"), """{ "name": "山东省", "asOf": "2027-01", "people": { "minimumAge": 16 } }""", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder, "bad.json"), "{", TestContext.Current.CancellationToken);
        var cli = With("a");

        await cli.RunAsync("check", "a", "--json", "--provinces", _folder);

        Assert.Equal(16, cli.Checked!.Provinces.Find("山东")!.People.MinimumAge);
        Assert.Equal("bad.json", Assert.Single(cli.Checked.Provinces.Problems).File);
        Assert.Contains("bad.json", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAFolder_TheBuiltInDemandsHold()
    {
        var cli = With("a");
        await cli.RunAsync("check", "a", "--json");
        Assert.Same(ProvinceSet.BuiltIn, cli.Checked!.Provinces);
    }

    private static Fakes.Cli With(params string[] folders)
    {
        var cli = new Fakes.Cli();
        foreach (var folder in folders)
            cli.Inputs[folder] = [Fakes.Cli.File($"{folder}/form.json", Form)];
        return cli;
    }
}
