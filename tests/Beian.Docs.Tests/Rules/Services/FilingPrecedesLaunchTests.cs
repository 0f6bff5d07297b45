using Beian.Docs.Filings;
using Beian.Docs.Rules.Services;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class FilingPrecedesLaunchTests
{
    // 没备案能先上线吗?
    [Theory]
    [InlineData(FilingOperation.First, "是", null, 1)]
    [InlineData(FilingOperation.First, "否", null, 0)]
    [InlineData(FilingOperation.AddService, "是", "鲁ICP备12345678号-1", 0)]
    [InlineData(FilingOperation.Change, "是", null, 0)]
    public void LiveBeforeFiling_Warns(FilingOperation operation, string live, string? number, int count) =>
        Assert.Equal(count, Consistent.Doing(operation).WithService(s => s with { IsLive = live, FilingNumber = number }).Ask<FilingPrecedesLaunch>().Count);
}
