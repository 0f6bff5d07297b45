using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class AddressesArePublicTests
{
    [Theory]
    [InlineData("10.0.0.1", "内网")]
    [InlineData("192.168.1.10", "内网")]
    [InlineData("100.64.3.2", "运营商")]
    [InlineData("127.0.0.1", "本机")]
    [InlineData("203.0.113.256", "有效")]
    [InlineData("203.0.113", "有效")]
    [InlineData("203.0.113.9-203.0.113.1", "大于")]
    [InlineData("203.0.113.1-2001:db8::1", "IPv6")]
    [InlineData("fd00::1", "内网")]
    [InlineData("::ffff:10.0.0.1", "内网")]
    [InlineData("203.0.113.1;10.1.1.1", "内网")]
    public void AddressThatCannotBeFiled_Blocks(string address, string reason)
    {
        var finding = Assert.Single(Consistent.WithService(s => s with { IpAddresses = [address] }).Ask<AddressesArePublic>());
        Assert.Equal((Severity.Blocking, "/services/0/ipAddresses/0"), (finding.Severity, finding.Field));
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("203.0.113.7")]
    [InlineData("203.0.113.1-203.0.113.9")]
    [InlineData("203.0.113.1-203.0.113.1;198.51.100.2")]
    [InlineData("2001:db8::7")]
    [InlineData("2408:4000::1-2408:4000::ff")]
    public void PublicAddress_IsNoFinding(string address) => Assert.Empty(Consistent.WithService(s => s with { IpAddresses = [address] }).Ask<AddressesArePublic>());

    [Fact]
    public void AddressesOfPlatforms_AreLookedAtToo() =>
        Assert.Equal("/services/0/app/platforms/0/ipAddresses/0", Assert.Single(SampleServices.App.WithPlatform(p => p with { IpAddresses = ["10.0.0.1"] }).Ask<AddressesArePublic>()).Field);
}
