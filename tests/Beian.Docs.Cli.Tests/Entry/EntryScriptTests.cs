using System.Net;
using System.Net.Sockets;

namespace Beian.Docs.Cli.Tests.Entry;

public sealed class EntryScriptTests
{
    [Fact]
    public async Task UnknownCommand_EndsWithTwoAndSaysNothingOnStandardOutput()
    {
        var (status, output, error) = await Checkout.RunAsync("beian", ["dance"]);

        Assert.Equal(ExitCodes.Usage, status);
        Assert.Empty(output);
        Assert.Contains("没有这个命令：dance", error);
    }

    [Fact]
    public async Task Help_NamesEveryCommandOfTheContract()
    {
        var (status, output, _) = await Checkout.RunAsync("beian", ["help"]);

        Assert.Equal(ExitCodes.Done, status);
        Assert.All((string[])["serve", "test", "read", "check", "export", "form"], command => Assert.Contains($"  {command} ", output));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("http")]
    public async Task Serve_WantsAPort(string port)
    {
        var (status, output, error) = await Checkout.RunAsync("beian", ["serve", "--port", port]);

        Assert.Equal(ExitCodes.Usage, status);
        Assert.Empty(output);
        Assert.Contains("端口", error);
    }

    [Fact]
    public async Task Serve_SaysThatThePortIsTaken()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var (status, _, error) = await Checkout.RunAsync("beian", ["--port", $"{port}"]);

        Assert.Equal(ExitCodes.Machine, status);
        Assert.Contains($"端口 {port} 已被别的程序占用", error);
    }
}
