using Beian.Docs.Documents;
using Beian.Docs.Rules.Domains;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.Domains;

public sealed class SuffixIsApprovedTests
{
    [Fact]
    public void SuffixThatIsNotListed_Warns() =>
        Assert.Equal(Severity.Warning, Assert.Single(Consistent.WithService(s => s with { Domains = ["example.zip"] }).Ask<SuffixIsApproved>()).Severity);

    [Fact]
    public void RegistrarInLetters_Warns() => Assert.Contains("境外", Assert.Single(Consistent.WithDomainCertificate((FieldNames.Registrar, "Sample Registrar, LLC")).Ask<SuffixIsApproved>()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("DNSPod,Inc.")]
    [InlineData("Alibaba Cloud Computing (Beijing) Co., Ltd.")]
    [InlineData("Chengdu West Dimension Digital Technology Co., Ltd.")]
    [InlineData("HICHINA ZHICHENG TECHNOLOGY LTD.")]
    public void RegistrarAtHome_MayBeNamedInLetters(string registrar) => Assert.Empty(Consistent.WithDomainCertificate((FieldNames.Registrar, registrar)).Ask<SuffixIsApproved>());

    [Theory]
    [InlineData("example.cn")]
    [InlineData("example.com.cn")]
    [InlineData("样例.网址")]
    [InlineData("xn--fsq.xn--ses554g")]
    public void ListedSuffix_IsNoFinding(string domain) => Assert.Empty(Consistent.WithService(s => s with { Domains = [domain] }).Ask<SuffixIsApproved>());
}
