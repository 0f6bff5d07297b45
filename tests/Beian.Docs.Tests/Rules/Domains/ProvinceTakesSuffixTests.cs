using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class ProvinceTakesSuffixTests
{
    [Theory]
    [InlineData("北京市", "example.io", 1)]
    [InlineData("北京市", "example.cn", 0)]
    [InlineData("山东省", "example.io", 0)]
    public void SuffixThatBeijingRefuses_Blocks(string province, string domain, int count)
    {
        var findings = Consistent.In(province).WithService(s => s with { Domains = [domain] }).Ask<ProvinceTakesSuffix>();
        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal(Severity.Blocking, f.Severity));
    }
}
