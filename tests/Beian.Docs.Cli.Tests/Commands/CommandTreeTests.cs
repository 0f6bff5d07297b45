namespace Beian.Docs.Cli.Tests.Commands;

public sealed class CommandTreeTests
{
    [Theory]
    [InlineData("read")]
    [InlineData("read a.jpg --engine google")]
    [InlineData("read a.jpg --jobs 0")]
    [InlineData("read a.jpg --jobs many")]
    [InlineData("read a.jpg --target-silent-rate 0")]
    [InlineData("read a.jpg --target-silent-rate 2")]
    [InlineData("check folder --target-silent-rate few")]
    [InlineData("sort folder --target-silent-rate 0,01")]
    [InlineData("read a.jpg --as-of 23.11.2026")]
    [InlineData("read a.jpg --as-of 2026-02-30")]
    [InlineData("read a.jpg --nonsense")]
    [InlineData("read a.jpg --jobs")]
    [InlineData("check")]
    [InlineData("export folder")]
    [InlineData("export folder --to fake")]
    [InlineData("export folder --to nothing --out x")]
    [InlineData("export --to fake --out x")]
    [InlineData("paper")]
    [InlineData("paper folder --out x")]
    [InlineData("paper folder --kind letter --out x")]
    [InlineData("form")]
    [InlineData("dance")]
    [InlineData("")]
    public async Task WrongCommandLine_EndsWithTwoInChineseAndWithoutOutput(string line)
    {
        var cli = new Fakes.Cli();

        Assert.Equal(ExitCodes.Usage, await cli.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Empty(cli.Out);
        Assert.All(cli.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), said => Assert.Matches("[一-龥]", said));
    }

    [Theory]
    [InlineData("read", "--jobs N")]
    [InlineData("check", "FOLDER")]
    [InlineData("export", "--to PROFILE")]
    [InlineData("form", "--out PATH")]
    public async Task Help_IsChineseAndNamesTheOptions(string command, string expected)
    {
        var cli = new Fakes.Cli();

        Assert.Equal(ExitCodes.Done, await cli.RunAsync(command, "--help"));
        Assert.Contains(expected, cli.Out);
        Assert.Contains($"用法：./beian {command}", cli.Out);
        Assert.DoesNotContain("Usage", cli.Out);
    }

    [Fact]
    public async Task Argument_ThatLooksLikeAResponseFileIsAPath()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["@scan.jpg"] = [Fakes.Cli.File("@scan.jpg")];

        Assert.Equal(ExitCodes.Done, await cli.RunAsync("read", "@scan.jpg", "--json"));
    }
}
