using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class AgencyDomainIsOfficialTests
{
    [Theory]
    [InlineData("政府机关", "example.cn", 1)]
    [InlineData("政府机关", "example.gov.cn", 0)]
    [InlineData("政府机关", "样例.政务", 0)]
    [InlineData("事业单位", "example.com", 1)]
    [InlineData("事业单位", "example.cn", 0)]
    [InlineData("事业单位", "样例.公益", 0)]
    [InlineData("企业", "example.com", 0)]
    public void DomainOfAgencies_IsOfficial(string nature, string domain, int count) =>
        Assert.Equal(count, Consistent.WithSubject(s => s with { Nature = nature }).WithService(s => s with { Domains = [domain] }).Ask<AgencyDomainIsOfficial>().Count);
}
