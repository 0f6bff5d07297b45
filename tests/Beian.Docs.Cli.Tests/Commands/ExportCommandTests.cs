using Beian.Docs.Documents;
using Beian.Docs.Testing;

namespace Beian.Docs.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("beian-export-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task List_NamesEveryProfile()
    {
        var cli = new Fakes.Cli();

        Assert.Equal(ExitCodes.Done, await cli.RunAsync("export", "--list"));
        Assert.StartsWith("fake\t样例格式\n", cli.Out);
    }

    [Theory]
    [InlineData("out.txt", "out.txt")]
    [InlineData("", "fake.txt")]
    public async Task Export_WritesTheFileOrIntoTheFolder(string path, string expected)
    {
        var cli = new Fakes.Cli();
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/form.json", """{ "subject": { "name": "样例公司" } }""")];

        Assert.Equal(ExitCodes.Done, await cli.RunAsync("export", "filing", "--to", "fake", "--out", Path.Combine(_folder, path)));

        Assert.Equal("样例公司", await File.ReadAllTextAsync(Path.Combine(_folder, expected), TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(_folder));
        Assert.Empty(cli.Out);
    }

    [Fact]
    public async Task Nothing_IsWrittenWhenThereIsNothingToExport()
    {
        var cli = new Fakes.Cli();

        Assert.Equal(ExitCodes.Unusable, await cli.RunAsync("export", "nowhere", "--to", "fake", "--out", Path.Combine(_folder, "x")));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Form_IsNotWrittenOverAFilledOne()
    {
        var cli = new Fakes.Cli();
        var path = Path.Combine(_folder, "form.xlsx");

        Assert.Equal(ExitCodes.Done, await cli.RunAsync("form", "--out", path));
        Assert.Equal(ExitCodes.Usage, await cli.RunAsync("form", "--out", path));
        Assert.Equal(ExitCodes.Done, await cli.RunAsync("form", "--out", path, "--force"));
        Assert.Contains("已经存在", cli.Error);
    }

    [Fact]
    public async Task UnwritablePath_IsSaidPlainly()
    {
        var cli = new Fakes.Cli();

        Assert.Equal(ExitCodes.Usage, await cli.RunAsync("form", "--out", Path.Combine(_folder, "no", "such", "form.xlsx")));
        Assert.Contains("写不了", cli.Error);
    }

    [Theory]
    [InlineData("fake", "没有图片要求")]
    [InlineData("nobody", "没有这个导出格式")]
    public async Task Pictures_NeedAProvider(string profile, string complaint)
    {
        var cli = new Fakes.Cli();

        Assert.Equal(ExitCodes.Usage, await cli.RunAsync("export", "filing", "--to", profile, "--out", Path.Combine(_folder, "x"), "--pictures", _folder));
        Assert.Contains(complaint, cli.Error);
    }

    [Theory]
    [InlineData("copies")]
    [InlineData("copies.zip")]
    public async Task Pictures_AreWrittenWithTheirList(string path)
    {
        var cli = new Fakes.Cli();
        cli.Inputs["filing"] = [Fakes.Cli.File("filing/form.json", "{}"), Fakes.Cli.File("filing/scan.jpg", "not a picture")];
        cli.Check = input => Fakes.Cli.Report(input, Rules.Verdict.Ready) with
        {
            Files = [SampleReports.File("filing/scan.jpg", new(2000, 1500), SampleReports.Document(DocumentKinds.BusinessLicense))],
        };
        var target = Path.Combine(_folder, path);

        Assert.Equal(ExitCodes.Done, await cli.RunAsync("export", "filing", "--to", "aliyun", "--out", Path.Combine(_folder, "x"), "--pictures", target));

        // The list alone: what is no picture has no copy, and the list says so.
        Assert.True(path.EndsWith(".zip", StringComparison.Ordinal) ? File.Exists(target) : File.Exists(Path.Combine(target, "图片副本说明.txt")));
        Assert.Contains("原文件打不开", cli.Error);
    }
}
