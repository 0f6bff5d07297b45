using Beian.Docs.Documents;
using Beian.Docs.Rules.Services;

namespace Beian.Docs.Tests.Rules.Services;

public sealed class ServiceNeedsFilingTests
{
    // 单机 APP 要备案吗? 只给境外用户用的呢?
    [Theory]
    [InlineData("是", "是", "单机不联网")]
    [InlineData("否", "否", "境内用户")]
    public void OfflineOrAbroad_NeedsNone(string offline, string mainland, string reason)
    {
        var finding = Assert.Single(SampleServices.App.WithService(s => s with { IsOffline = offline, ServesMainland = mainland }).Ask<ServiceNeedsFiling>());
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlineAtHome_IsNoFinding() => Assert.Empty(SampleServices.App.WithService(s => s with { IsOffline = "否", ServesMainland = "是" }).Ask<ServiceNeedsFiling>());
}
