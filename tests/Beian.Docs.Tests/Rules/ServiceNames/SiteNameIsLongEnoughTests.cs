using Beian.Docs.Documents;
using Beian.Docs.Rules.ServiceNames;
using static Beian.Docs.Tests.Rules.SampleFiling;

namespace Beian.Docs.Tests.Rules.ServiceNames;

public sealed class SiteNameIsLongEnoughTests
{
    [Theory]
    [InlineData("样例", "2个字")]
    [InlineData("样(例)", "2个字")]
    [InlineData("样例&官网", "&")]
    [InlineData("样例，官网", ",")]
    [InlineData("样例官网😀", "表情")]
    public void ShortOrOddName_Blocks(string name, string reason)
    {
        var finding = Assert.Single(Consistent.Named(name).Ask<SiteNameIsLongEnough>());
        Assert.Equal(Severity.Blocking, finding.Severity);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("样例网")]
    [InlineData("样例（威海）官网")]
    [InlineData("样例-官网")]
    public void PlainName_IsNoFinding(string name) => Assert.Empty(Consistent.Named(name).Ask<SiteNameIsLongEnough>());
}
