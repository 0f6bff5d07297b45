using Beian.Docs.Documents.Items;

namespace Beian.Docs.Tests.Documents.Items;

public sealed class OfficeNamesTests
{
    /// <summary>What is left of 青岛市市南区 begins within a name; the district by itself, and places that the list lacks, do not.</summary>
    [Theory]
    [InlineData("岛市市南区行政审批服务局", true)]
    [InlineData("海市黄浦区民政局", true)]
    [InlineData("青岛市市南区行政审批服务局", false)]
    [InlineData("山东省青岛市市南区民政局", false)]
    [InlineData("市南区民政局", false)]
    [InlineData("洋浦经济开发区行政审批局", false)]
    [InlineData("山东省民政厅", false)]
    public void AnOfficeWhosePlaceLacksItsBeginning_IsTold(string office, bool lacks) => Assert.Equal(lacks, OfficeNames.LacksItsBeginning(office));

    [Fact]
    public void OfficesForServices_AreKnown() => Assert.Contains("南京市建邺区政务服务管理办公室", OfficeNames.Of("320105"));
}
