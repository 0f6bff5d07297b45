using System.Text.Json;
using Beian.Docs.Documents.Calibration;
using Beian.Docs.Intake;
using Beian.Docs.Reading;
using OpenCvSharp;

namespace Beian.Docs.Cli.Tests.Commands;

public sealed class ReadCommandTests
{
    [Fact]
    public async Task Json_KeepsTheOrderOfTheFilesThoughTheFirstIsSlow()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["scans"] = [.. Enumerable.Range(0, 20).Select(i => Fakes.Cli.File($"scans/{i:00}.jpg"))];
        cli.Reader.Delays["scans/00.jpg"] = TimeSpan.FromMilliseconds(300);
        cli.Reader.Delays["scans/07.jpg"] = TimeSpan.FromMilliseconds(100);

        var status = await cli.RunAsync("read", "scans", "--json", "--jobs", "4");

        Assert.Equal(ExitCodes.Done, status);
        Assert.Equal(
            Enumerable.Range(0, 20).Select(i => $"scans/{i:00}.jpg"),
            cli.OutLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!));
    }

    [Fact]
    public async Task Jobs_LimitsHowManyFilesAreReadAtOnce()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["scans"] = [.. Enumerable.Range(0, 12).Select(i => Fakes.Cli.File($"{i}.jpg"))];
        for (var i = 0; i < 12; i++)
            cli.Reader.Delays[$"{i}.jpg"] = TimeSpan.FromMilliseconds(30);

        await cli.RunAsync("read", "scans", "--json", "--jobs", "3");

        Assert.Equal(3, cli.Reader.MostAtOnce);
    }

    [Fact]
    public async Task BadFile_DoesNotStopTheOthers()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["a.jpg"] = [Fakes.Cli.File("a.jpg")];
        cli.Inputs["b.pdf"] = [Fakes.Cli.File("b.pdf")];
        cli.Reader.Readings["b.pdf"] = new FileReading { File = "b.pdf", Error = new ReadingError(IntakeErrorCodes.Damaged, "坏了。") };

        var status = await cli.RunAsync("read", "a.jpg", "b.pdf", "nowhere.jpg", "--json");

        Assert.Equal(ExitCodes.Done, status);
        var errors = cli.OutLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("error")).ToList();
        Assert.Equal(3, errors.Count);
        Assert.Equal(JsonValueKind.Null, errors[0].ValueKind);
        Assert.Equal("file.damaged", errors[1].GetProperty("code").GetString());
        Assert.Equal("file.notFound", errors[2].GetProperty("code").GetString());
    }

    [Fact]
    public async Task OnlyUnusableInputs_EndWithThreeAndStillHaveTheirLines()
    {
        var cli = new Fakes.Cli();

        Assert.Equal(ExitCodes.Unusable, await cli.RunAsync("read", "nowhere.jpg", "nor-here.jpg", "--json"));
        Assert.Equal(2, cli.OutLines.Length);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("sort")]
    public async Task Reader_IsMadeWithTheTargetThatTheCommandLineGives(string command)
    {
        var cli = new Fakes.Cli();
        cli.Inputs["a"] = [Fakes.Cli.File("a.jpg")];

        await cli.RunAsync(command, "a", "--target-silent-rate", "0.001", "--engine", "paddle");
        Assert.Equal(new(EngineChoice.Paddle, 0.001), cli.Wish);

        await cli.RunAsync(command, "a");
        Assert.Equal(new(EngineChoice.Auto, TargetSilentRate.Default), cli.Wish);
    }

    [Fact]
    public async Task EmptyFolder_EndsWithThreeAndSaysSo()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["empty"] = [];

        Assert.Equal(ExitCodes.Unusable, await cli.RunAsync("read", "empty", "--json"));
        Assert.Empty(cli.Out);
        Assert.Contains("没有找到可以识别的文件", cli.Error);
    }

    [Fact]
    public async Task Json_IsAllThereIsOnStandardOutput()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["a.jpg"] = [Fakes.Cli.File("a.jpg")];

        await cli.RunAsync("read", "a.jpg", "--json");

        Assert.StartsWith("{\"file\":\"a.jpg\"", Assert.Single(cli.OutLines));
        Assert.Contains("已识别 1 个文件", cli.Error);
    }

    [Fact]
    public async Task BrokenMachine_EndsWithFourAndSaysTheNextStep()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["a.jpg"] = [Fakes.Cli.File("a.jpg")];
        cli.Reader.Broken = new FileNotFoundException("缺少模型，请执行 ./beian models");

        Assert.Equal(ExitCodes.Machine, await cli.RunAsync("read", "a.jpg", "--json"));
        Assert.Empty(cli.Out);
        Assert.Contains("./beian models", cli.Error);
    }

    [Fact]
    public async Task Report_HidesNumbersUnlessAskedFor()
    {
        var hidden = new Fakes.Cli();
        var shown = new Fakes.Cli();
        hidden.Inputs["a.jpg"] = shown.Inputs["a.jpg"] = [Fakes.Cli.File("a.jpg")];

        await hidden.RunAsync("read", "a.jpg");
        await shown.RunAsync("read", "a.jpg", "--show-numbers");

        Assert.Contains("371002********7715", hidden.Out);
        Assert.DoesNotContain("371002199001017715", hidden.Out);
        Assert.Contains("371002199001017715", shown.Out);
    }

    [Fact]
    public async Task Report_SaysWhatEachFieldIsWorth()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["a.jpg"] = [Fakes.Cli.File("a.jpg")];
        cli.Inputs["b.pdf"] = [Fakes.Cli.File("b\u001b[2J.pdf")];
        cli.Reader.Readings["b\u001b[2J.pdf"] = new FileReading { File = "b\u001b[2J.pdf", Error = new ReadingError(IntakeErrorCodes.Encrypted, "文件加了密码。") };

        await cli.RunAsync("read", "a.jpg", "b.pdf");

        Assert.Equal(
            """
            a.jpg（1 页，0.4 秒）
              身份证人像面（第 1 页）
                姓名          样例一  已确认
                公民身份号码  371002********7715  已确认
                住址          山东省威海市样例路1号  存疑，请对照原件
                民族          没有读到，请对照原件填写
                警告：住址有反光，请重拍。

            b?[2J.pdf
              不能使用：文件加了密码。（file.encrypted）


            """,
            cli.Out);
    }

    [Fact]
    public async Task Draw_WritesAPictureOfEveryPageThatWasRead()
    {
        var folder = Directory.CreateTempSubdirectory("beian-draw-");
        try
        {
            var cli = new Fakes.Cli();
            using var page = new Mat(60, 100, MatType.CV_8UC3, Scalar.White);
            cli.Inputs["scans"] = [new InputFile("scans/a.png", page.ImEncode(".png")), new InputFile("scans/sub/a.png", page.ImEncode(".png")), Fakes.Cli.File("b.txt")];
            cli.Reader.Readings["b.txt"] = new FileReading { File = "b.txt", Error = new ReadingError(IntakeErrorCodes.UnsupportedType, "不支持。") };

            Assert.Equal(ExitCodes.Done, await cli.RunAsync("read", "scans", "--json", "--draw", folder.FullName));

            Assert.Equal(["scans_a.png-p1.png", "scans_sub_a.png-p1.png"], folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
            using var drawn = Cv2.ImRead(folder.GetFiles()[0].FullName);
            Assert.True(drawn.Width > 100);
            Assert.Contains("画了 2 页", cli.Error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Draw_IntoWhatIsNoFolder_IsAUsageError()
    {
        var file = Path.GetTempFileName();
        try
        {
            Assert.Equal(ExitCodes.Usage, await new Fakes.Cli().RunAsync("read", "a.jpg", "--draw", file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
