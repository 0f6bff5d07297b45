using System.Text.Json;
using Beian.Docs.Documents;
using Beian.Docs.Geometry;
using Beian.Docs.Reading;

namespace Beian.Docs.Cli.Tests.Commands;

public sealed class SortCommandTests
{
    private static FileReading Reading(string file, string kind, params (string Field, string Value)[] fields) => new()
    {
        File = file,
        Pages = 1,
        Documents =
        [
            new DocumentReading
            {
                Kind = kind,
                Page = 1,
                Confidence = 0.99,
                Region = Quad.FromBox(0, 0, 10, 6),
                Fields = fields.ToDictionary(f => f.Field, f => new FieldReading { Value = f.Value, Status = FieldStatus.Confirmed, Confidence = 0.99 }),
            },
        ],
    };

    private static Fakes.Cli Heap()
    {
        var cli = new Fakes.Cli();
        cli.Inputs["堆"] = [Fakes.Cli.File("堆/甲/1.jpg"), Fakes.Cli.File("堆/甲/form.json", """{"subject":{"name":"威海样例甲木科技有限公司"}}"""), Fakes.Cli.File("堆/2.jpg"), Fakes.Cli.File("堆/../../x.jpg")];
        cli.Reader.Readings["甲/1.jpg"] = Reading("甲/1.jpg", DocumentKinds.BusinessLicense, (FieldNames.Name, "威海样例甲木科技有限公司"), (FieldNames.CreditCode, "91371000MA3C00003Y"));
        cli.Reader.Readings["2.jpg"] = Reading("2.jpg", DocumentKinds.CommitmentLetter, (FieldNames.SubjectName, "威海样例甲木科技有限公司"));
        cli.Reader.Readings["../../x.jpg"] = Reading("../../x.jpg", DocumentKinds.OtherDocument);
        return cli;
    }

    [Fact]
    public async Task Json_IsOneValueWithFilingsUnplacedAndReadings()
    {
        var cli = Heap();
        Assert.Equal(ExitCodes.Done, await cli.RunAsync("sort", "堆", "--json"));

        var sorted = JsonDocument.Parse(Assert.Single(cli.OutLines)).RootElement;
        var filing = Assert.Single(sorted.GetProperty("filings").EnumerateArray());
        Assert.Equal("91371000MA3C00003Y", filing.GetProperty("certificateNumber").GetString());
        Assert.Equal(["2.jpg", "甲/1.jpg", "甲/form.json"], filing.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("file").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("unitNumber", filing.GetProperty("files").EnumerateArray().First(f => f.GetProperty("file").GetString() == "甲/1.jpg").GetProperty("reasons")[0].GetProperty("basis").GetString());
        Assert.Equal("../../x.jpg", Assert.Single(sorted.GetProperty("unplaced").EnumerateArray()).GetProperty("file").GetString());
        Assert.Equal(3, sorted.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public async Task Text_SaysWhyEachFileIsWhereItIs()
    {
        var cli = Heap();
        await cli.RunAsync("sort", "堆");
        Assert.Contains("威海样例甲木科技有限公司（91371000MA3C00003Y）", cli.Out, StringComparison.Ordinal);
        Assert.Contains("单位名称“威海样例甲木科技有限公司”相同", cli.Out, StringComparison.Ordinal);
        Assert.Contains("没有归入的 1 个文件", cli.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_HoldsCopiesInAFolderForEachFiling_AndNothingOutsideOfIt()
    {
        var root = Directory.CreateTempSubdirectory("beian-sort-");
        try
        {
            var target = Path.Combine(root.FullName, "分好的");
            Assert.Equal(ExitCodes.Done, await Heap().RunAsync("sort", "堆", "--out", target));
            Assert.Equal(
                ["分好的/威海样例甲木科技有限公司/1.jpg", "分好的/威海样例甲木科技有限公司/2.jpg", "分好的/威海样例甲木科技有限公司/form.json", "分好的/未归入/x.jpg"],
                Directory.GetFiles(root.FullName, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root.FullName, f)).Order(StringComparer.Ordinal));

            var again = Heap();
            Assert.Equal(ExitCodes.Usage, await again.RunAsync("sort", "堆", "--out", target));
            Assert.Contains("已有内容", again.Error, StringComparison.Ordinal);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task NothingThatCanBeUsed_IsSaid()
    {
        var cli = new Fakes.Cli();
        Assert.Equal(ExitCodes.Unusable, await cli.RunAsync("sort", "没有"));
        Assert.Contains("没有找到可以识别的文件", cli.Error, StringComparison.Ordinal);
    }
}
