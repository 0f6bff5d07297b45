using Beian.Docs.Documents;
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
}
