using Beian.Docs.Documents;
using Beian.Docs.Filings;
using Beian.Docs.Reading;
using Beian.Docs.Rules;
using Beian.Docs.Rules.Facts;
using Beian.Docs.Rules.ScanQuality;

namespace Beian.Docs.Tests.Rules.ScanQuality;

public sealed class PictureFitsProviderTests
{
    [Theory]
    [InlineData(1000, 700, 3)]
    [InlineData(1300, 800, 1)]
    [InlineData(1100, 1500, 0)]
    public void SmallPicture_IsHinted(int width, int height, int count)
    {
        var input = SampleFiling.Consistent.Input;
        var sized = input with { Files = [.. input.Files.Select(f => f with { PageSizes = [new PageSize(width, height)] })] };
        var findings = new RuleRunner([new PictureFitsProvider()]).Run(FilingFacts.From(sized));
        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal(Severity.Info, f.Severity));
    }

    [Theory]
    [InlineData(FilingPlatform.Tencent, "jpeg", 150_000, "至少 200 KB")]
    [InlineData(FilingPlatform.Tencent, "jpeg", 8_000_001, "最多 8000 KB")]
    [InlineData(FilingPlatform.WeChat, "jpeg", 200_001, "最多 200 KB")]
    [InlineData(FilingPlatform.WeChat, "pdf", 100, "是 PDF 文件")]
    [InlineData(FilingPlatform.Tencent, "gif", 300_000, null)]
    [InlineData(FilingPlatform.Huawei, "png", 300_000, null)]
    [InlineData(FilingPlatform.Tencent, null, null, null)]
    [InlineData(null, "pdf", 100, null)]
    public void BytesAndFormat_AreHeldAgainstTheProvider(FilingPlatform? platform, string? format, int? bytes, string? words)
    {
        var input = (SampleFiling.Consistent with { Form = SampleFiling.Consistent.Form with { Platform = platform } }).Input;
        var sized = input with { Files = [.. input.Files.Select(f => f with { PageSizes = [new PageSize(1600, 1200)], Format = format, Bytes = bytes })] };
        var findings = new RuleRunner([new PictureFitsProvider()]).Run(FilingFacts.From(sized));
        Assert.Equal(words is null ? 0 : 3, findings.Count);
        Assert.All(findings, f => Assert.Contains(words!, f.Message, StringComparison.Ordinal));
    }
}
